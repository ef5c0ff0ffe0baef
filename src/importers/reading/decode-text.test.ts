import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../import-error.ts';
import { decodeText } from './decode-text.ts';

const TEXT = '名称,住所\r\n"もこもこ",高松市番町①\r\n';

const utf16 = (text: string, isBigEndian = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};
/** 名称,住所 */
const SHIFT_JIS = Buffer.from([0x96, 0xbc, 0x8f, 0xcc, 0x2c, 0x8f, 0x5a, 0x8f, 0x8a]);
const EUC_JP = Buffer.from([0xcc, 0xbe, 0xbe, 0xce, 0x2c, 0xbd, 0xbb, 0xbd, 0xea]);
const ISO_2022_JP = Buffer.from('\x1B$BL>>N\x1B(B,\x1B$B=;=j\x1B(B', 'latin1');

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), TEXT],
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${TEXT}`), TEXT],
    ['UTF-16 LE with BOM', utf16(`\uFEFF${TEXT}`), TEXT],
    ['UTF-16 BE with BOM', utf16(`\uFEFF${TEXT}`, true), TEXT],
    ['UTF-16 LE without BOM', utf16(TEXT), TEXT],
    ['UTF-16 BE without BOM', utf16(TEXT, true), TEXT],
    ['Shift_JIS', SHIFT_JIS, '名称,住所'],
    ['cp932 with ① and 髙', Buffer.from([0x87, 0x40, 0xfb, 0xfc]), '①髙'],
    ['half-width kana in Shift_JIS', Buffer.from([0xb6, 0xc5, 0x2c, 0x96, 0xbc]), 'ｶﾅ,名'],
    ['EUC-JP', EUC_JP, '名称,住所'],
    ['ISO-2022-JP', ISO_2022_JP, '名称,住所'],
    ['NUL characters', Buffer.from(`${TEXT}\0`), TEXT],
    ['nothing', Buffer.alloc(0), ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['half of a letter', Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe5])])],
    ['half of a letter in UTF-16', Buffer.concat([utf16(`\uFEFF${TEXT}`), Buffer.from([0x41])])],
    ['control characters', Buffer.from('a,b\x01\n')],
  ])('takes %s for no text', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow(/^文字コードがわかりません/);
  });

  it('gives text or says that it cannot, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decodeText(bytes)).not.toContain('\0');
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
    );
  });
});
