import { wholeParts } from './whole-parts.ts';

/** May not begin a line (JIS X 4051): closing marks, small kana, spaces. */
const NO_START =
  /^[\p{Pe}\p{Pf}\s、。，．,.:;!?！？：；・／/〜～ー～…‥—―‐–々ゝゞヽヾ〻%％℃ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｰﾞﾟ"']/u;
/** May not end a line: opening marks. */
const NO_END = /[\p{Ps}\p{Pi}¥￥#＃$＄"']$/u;

const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * The places where a line of Japanese may break at all, whatever its words mean.
 * @returns indices into the text, in UTF-16 units, without its start and end
 */
export function breakable(text: string): number[] {
  const inside = new Set<number>();
  for (const { start, end } of wholeParts(text)) {
    for (let at = start + 1; at < end; at += 1) inside.add(at);
  }
  return [...characters.segment(text)]
    .filter(({ index, segment }) => index > 0 && !inside.has(index) && !NO_START.test(segment))
    .map(({ index }) => index)
    .filter((index) => !NO_END.test(text.slice(0, index)));
}
