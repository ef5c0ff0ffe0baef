import { extensionOf } from '../../../src/domain/uploads/upload-kinds.ts';
import type { FieldFacts } from '../own-control.ts';

/** Whether a file of another kind was chosen, in the editor's words. */
export function fileProblem(path = '', { label, accept = [] }: FieldFacts): string | undefined {
  if (path === '' || accept.includes(extensionOf(path))) return undefined;
  const endings = accept.map((ending) => `.${ending}`).join('か');
  return `「${label}」には、${endings}のファイルを選んでください。`;
}
