import { describe, expect, it } from 'vitest';
import { askedParts } from './asked-parts.ts';
import { piecesOf } from './pieces-of.ts';

describe('askedParts', () => {
  it.each([
    ['母子手帳はどこでもらえますか', ['母子手帳', 'でもらえ']],
    ['両親教室に参加したい', ['両親教室に参加']],
    ['伴走型相談支援とは', ['伴走型相談支援']],
    ['研修について教えてください!', ['研修']],
    ['沐浴', ['沐浴']],
    // In hiragana alone, words that ask are not told apart.
    ['よやくはいりますか', ['よやくはいりますか']],
    ['ですか', ['ですか']],
  ])('%s', (term, parts) => {
    expect(askedParts(term)).toEqual(parts);
  });
});

describe('piecesOf', () => {
  it.each([
    ['一時預かり', ['一時', '時預', '預か']],
    ['ヘルパー', ['ヘル', 'ルパ', 'パー']],
    ['npo法人', ['npo', '法人']],
    // Endings and particles say nothing.
    ['を', []],
    ['ふたご', ['ふた', 'たご']],
  ])('%s', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });
});
