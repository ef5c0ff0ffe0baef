import { PREFECTURES } from '../../schema/vocabulary.ts';
import { textOf, type ContentEntry } from './content-entry.ts';
import type { ContentFinding } from './finding.ts';

const ID = 'ID（ページのアドレス）';
const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @param holders the files that are named after an id, by collection and id */
function checkName(
  entry: ContentEntry,
  holders: ReadonlyMap<string, ContentEntry>,
): ContentFinding[] {
  const id = textOf(entry, 'id');
  // Without an id, or with one of a wrong form, the schema has said so.
  if (id === undefined || id === entry.id || !IDENTIFIER.test(id)) return [];
  const holder = holders.get(`${entry.collection}/${id}`);
  // Most likely a copy: to name the file after its id would cover the entry that it was copied from.
  if (holder && !IDENTIFIER.test(entry.id)) {
    return [
      {
        file: entry.file,
        line: entry.lineOf(['id']),
        field: ID,
        message: `このIDは ${holder.file} が使っています。べつのIDにして、ファイルの名前もそのIDにしてください。`,
        example: `${id}-2`,
      },
    ];
  }
  return [
    {
      file: entry.file,
      line: entry.lineOf(['id']),
      field: ID,
      message: `IDとファイルの名前が違います。ファイルの名前は「${entry.id}.md」です。`,
      example: IDENTIFIER.test(entry.id) ? entry.id : `ファイルの名前を「${id}.md」にする`,
    },
  ];
}

function checkFolder(entry: ContentEntry): ContentFinding[] {
  const [, , folder = '', name] = entry.file.split('/');
  const prefecture = PREFECTURES.find(({ value }) => value === textOf(entry, 'prefecture'));
  if (entry.collection !== 'hubs' || name === undefined || !prefecture) return [];
  if (folder === prefecture.value) return [];
  return [
    {
      file: entry.file,
      line: entry.lineOf(['prefecture']),
      field: '都道府県',
      message: `「${prefecture.label}」の拠点が、「${folder}」のフォルダーにあります。ファイルを移してください。`,
      example: `content/hubs/${prefecture.value}/${name}`,
    },
  ];
}

/** Entries whose ids differ at most in the case of letters: one page would hide the other. */
function checkTwins(entries: readonly ContentEntry[]): ContentFinding[] {
  const groups = Map.groupBy(entries, ({ collection, id }) => `${collection}/${id.toLowerCase()}`);
  return [...groups.values()].flatMap((twins) =>
    twins.length === 1
      ? []
      : twins.map((entry) => ({
          file: entry.file,
          line: entry.lineOf(['id']),
          field: ID,
          message: `同じIDのファイルがほかにもあります。どちらかのIDとファイルの名前を変えてください：${twins
            .filter((other) => other !== entry)
            .map(({ file }) => file)
            .join('、')}`,
        })),
  );
}

/** Ids against file names, folders and each other. */
export function checkIdentity(entries: readonly ContentEntry[]): ContentFinding[] {
  const holders = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  return [
    ...entries.flatMap((entry) => [...checkName(entry, holders), ...checkFolder(entry)]),
    ...checkTwins(entries),
  ];
}
