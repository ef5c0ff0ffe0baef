import { isPicture } from '../../../src/domain/content-check/check-media-files.ts';
import type { FieldFacts } from '../own-control.ts';

/** A picture as the form holds it. */
export interface PictureValue {
  src?: string | undefined;
  alt?: string | undefined;
  focus?: string | undefined;
}

/** Whether another file than a picture was chosen, such as a PDF, in the editor's words. */
export const kindProblem = (src = ''): string | undefined =>
  src === '' || isPicture(src)
    ? undefined
    : '写真ではありません。JPEG、PNG、WebPのどれかを選んでください。';

/** What is wrong with a picture, in the editor's words. */
export function pictureProblem({ src = '', alt = '' }: PictureValue = {}): string | undefined {
  const problem = kindProblem(src);
  if (problem !== undefined) return problem;
  if (src !== '' && alt.trim() === '') {
    return '「画像の説明」を書いてください。写真が見えない方に、何が写っているかを伝えます。';
  }
  return src === '' && alt.trim() !== '' ? '画像を選んでください。' : undefined;
}

/** What is wrong with the first of several pictures that has something wrong with it. */
export function picturesProblem(
  pictures: readonly PictureValue[] = [],
  { label }: Pick<FieldFacts, 'label'>,
): string | undefined {
  const problems = pictures.map(pictureProblem);
  const at = problems.findIndex((problem) => problem !== undefined);
  return at === -1 ? undefined : `${label} ${at + 1}：${problems[at] ?? ''}`;
}
