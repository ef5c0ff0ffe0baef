import type { Mistake } from '../../schema/explain/mistake.ts';
import type { ContentEntry } from './content-entry.ts';
import type { ContentFinding } from './finding.ts';
import { writeExample } from './write-example.ts';

/** The words of a form ("please fill in") in the words of somebody who edits a file. */
function messageOf({ kind, path, message }: Mistake): string {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  if (kind === 'missing') return `項目「${key}」がありません。書き足してください。`;
  if (kind === 'empty') return `項目「${key}」に何も書かれていません。`;
  return message;
}

/** The id of an entry is the name of its file. */
function withFileName(mistake: Mistake, { id, data }: Pick<ContentEntry, 'id' | 'data'>): Mistake {
  if (mistake.path.length !== 1 || mistake.path[0] !== 'id') return mistake;
  const { fix: _, ...words } = mistake;
  // The very id of the file is what is wrong: no example is better than that one.
  if (data.id === id) return words;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
    ? { ...words, fix: { key: 'id', value: id } }
    : mistake;
}

/** Puts the mistakes of an entry's fields in their places in the file. */
export const explainFields = (
  entry: Pick<ContentEntry, 'file' | 'id' | 'data' | 'lineOf'>,
  mistakes: readonly Mistake[],
): ContentFinding[] =>
  mistakes
    .map((mistake) => withFileName(mistake, entry))
    .map((mistake) => ({
      file: entry.file,
      line: entry.lineOf(mistake.path),
      ...(mistake.field !== '' && { field: mistake.field }),
      message: messageOf(mistake),
      example: writeExample(mistake),
    }));
