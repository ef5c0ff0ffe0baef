import { describe, expect, it } from 'vitest';
import { told } from '../cases/told.ts';
import { checkCharacters } from './characters.ts';

describe('checkCharacters', () => {
  it('says what is wrong, where, and how it is right', () => {
    const say = (markdown: string): string => told(checkCharacters, markdown);
    expect(say('あ\n\u202eい')).toMatchInlineSnapshot(
      `"2 目に見えない文字（U+202E）があります。この行を打ち直してください。"`,
    );
    expect(say('あ\b')).toMatchInlineSnapshot(
      `"1 目に見えない文字（U+0008）があります。この行を打ち直してください。"`,
    );
    expect(say('\r\nあ\u200f')).toMatchInlineSnapshot(
      `"2 目に見えない文字（U+200F）があります。この行を打ち直してください。"`,
    );
  });

  it.each(['あ\tい\r\nう\nえ', '　字下げ', '\ufeffあ', '👨‍👩‍👧 が'])(
    'has nothing to say of %j',
    (markdown) => {
      expect(told(checkCharacters, markdown)).toBe('');
    },
  );
});
