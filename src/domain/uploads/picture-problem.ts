import { bytesText } from './hidden-content.ts';
import type { PictureFacts } from './picture-facts.ts';
import { PICTURE_READERS, type PictureKind } from './picture-readers.ts';

/** Whether a file is about to be uploaded, or lies in the repository. */
export type Stage = 'chosen' | 'stored';

/** Of a stored picture, in pixels; pages show less. */
export const LONGEST_SIDE = 2400;
/** What a browser on a phone can still open: 12,000 by 6,000 pixels, or 8,500 by 8,500. */
const MOST_PIXELS = 72_000_000;
const LONGEST_CHOSEN = 16_384;

/** Phones put more behind a JPEG: a second picture, a short film, facts of their own. */
const isOfPhone = (tail: Uint8Array): boolean =>
  tail.every((byte) => byte === 0 || byte === 0xff) ||
  // Behind some padding: another JPEG, or the first box of a film with its size before it.
  /^\0*(?:\xFF\xD8\xFF|[^]{0,3}ftyp)/.test(bytesText(tail.subarray(0, 256))) ||
  bytesText(tail.subarray(-4)) === 'SEFT';

function problemOfFacts(facts: PictureFacts, kind: string, bytes: Uint8Array, stage: Stage) {
  const { width, height, end, isAnimated, foreignParts, hasMetadata, needlessParts } = facts;
  const longest = Math.max(width, height);
  const size = `${width}×${height}ピクセル`;
  const tail = bytes.subarray(end);
  if (width === 0 || height === 0) return '画像の大きさが0です。こわれていないか確かめてください。';
  if (isAnimated) return '動く画像（アニメーション）は使えません。動かない画像にしてください。';
  if (foreignParts.length > 0) return '画像の中に、画像でないものが入っています。';
  if (tail.length > 0 && !(stage === 'chosen' && kind === 'JPEG' && isOfPhone(tail))) {
    return '画像の終わりのあとに、ほかのものがついています。写真のアプリで少し切り取って保存しなおすと、たいてい使えます。';
  }
  if (stage === 'chosen') {
    return longest > LONGEST_CHOSEN || width * height > MOST_PIXELS
      ? `画像が大きすぎて開けません（${size}）。長いほうを8000ピクセルまでに小さくしてください。`
      : undefined;
  }
  if (hasMetadata) {
    return '撮った場所や日時などの情報（Exif）が残っています。編集画面から選びなおすと、消えます。';
  }
  if (needlessParts.length > 0) {
    const names = new Set(needlessParts.map(({ name }) => name));
    return `画像を見るのに要らないもの（${[...names].join('、')}）が入っています。編集画面から選びなおすと、消えます。`;
  }
  return longest > LONGEST_SIDE
    ? `画像が大きすぎます（${size}）。編集画面から選びなおすと、長いほうが${LONGEST_SIDE}ピクセルまでになります。`
    : undefined;
}

/** Why a picture may not be taken; see `uploadProblem`. */
export function pictureProblem(
  kind: PictureKind,
  bytes: Uint8Array,
  stage: Stage,
): string | undefined {
  const facts = PICTURE_READERS[kind](bytes);
  return facts
    ? problemOfFacts(facts, kind, bytes, stage)
    : `${kind}の画像として読み取れません。こわれていないか確かめてください。`;
}
