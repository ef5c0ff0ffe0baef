import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { url } from '../schema/fields.ts';
import { parseWeb } from './parse-web.ts';

describe('parseWeb', () => {
  it.each(['https://hinata-bokko.jp/oyakohiroba/', 'http://npo-wahaha.net/business/hiroba.html'])(
    'takes %s',
    (text) => {
      expect(parseWeb(` ${text} `)).toBe(text);
    },
  );

  it.each([
    ['www.example.jp', 'http://www.example.jp'],
    ['example.or.jp/hiroba/', 'http://example.or.jp/hiroba/'],
    ['ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ／', 'https://example.jp/'],
  ])('completes %s', (text, web) => {
    expect(parseWeb(text)).toBe(web);
  });

  it.each([
    '',
    'なし',
    '準備中.',
    'info@example.jp',
    'a.jp b.jp',
    'ftp://example.jp/',
    'javascript:alert(1)',
    'https://',
  ])('leaves out %s', (text) => {
    expect(parseWeb(text)).toBeUndefined();
  });

  it('gives only what the schema takes', () => {
    const schema = url('ウェブサイト');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const web = parseWeb(`https://${text}`);
        expect(web === undefined || schema.safeParse(web).success).toBe(true);
      }),
    );
  });
});
