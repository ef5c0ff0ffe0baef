/** A picture as the form holds it. */
export interface PictureValue {
  src?: string | undefined;
  alt?: string | undefined;
  focus?: string | undefined;
}

/** What is wrong with a picture, in the editor's words. */
export function pictureProblem({ src = '', alt = '' }: PictureValue = {}): string | undefined {
  if (src !== '' && alt.trim() === '') {
    return '「画像の説明」を書いてください。写真が見えない方に、何が写っているかを伝えます。';
  }
  return src === '' && alt.trim() !== '' ? '画像を選んでください。' : undefined;
}
