import { ImportError } from '../import-error.ts';

const NUL = /\0/g;
/** Control characters that no text of ours holds: their presence tells of a wrong guess. */
const CONTROLS = /[\x01-\x08\x0E-\x1A\x1C-\x1F\x7F-\x9F]/;
const HALF_WIDTH_KANA = /[｡-ﾟ]/g;

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return CONTROLS.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark shows itself by its commas and line breaks: every other byte is zero. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const head = bytes.subarray(0, 4096);
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > 4 * even && odd > head.length / 50) return 'utf-16le';
  if (even > 4 * odd && even > head.length / 50) return 'utf-16be';
  return undefined;
}

function guess(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  const wide = withoutMark(bytes);
  const wideText = wide && decodeAs(wide, bytes);
  if (wideText !== undefined && /[,;\t\r\n]/.test(wideText)) return wideText;
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== undefined) return utf8.includes('\x1B$') ? decodeAs('iso-2022-jp', bytes) : utf8;
  // Japanese in EUC-JP reads as rows of half-width kana in Shift_JIS.
  const sjis = decodeAs('shift_jis', bytes);
  const euc = decodeAs('euc-jp', bytes);
  if (sjis === undefined || euc === undefined) return sjis ?? euc;
  const kana = sjis.match(HALF_WIDTH_KANA)?.length ?? 0;
  return kana > (sjis.length - sjis.replace(/[^\0-\x7F]/g, '').length) / 2 ? euc : sjis;
}

/**
 * The text of a file in UTF-8, UTF-16, Shift_JIS (cp932), EUC-JP or ISO-2022-JP, without its mark
 * (BOM) and without NUL characters, which some programs leave behind.
 * @throws ImportError when it is in none of them
 */
export function decodeText(bytes: Uint8Array): string {
  const text = guess(bytes);
  const nuls = text?.match(NUL)?.length ?? 0;
  if (text === undefined || nuls > text.length / 20) {
    throw new ImportError(
      '文字コードがわかりません。UTF-8、Shift_JIS、UTF-16のどれかで保存し直してください（表計算ソフトの「CSV UTF-8」）。',
    );
  }
  return text.replace(/^\uFEFF/, '').replace(NUL, '');
}
