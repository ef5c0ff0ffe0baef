import type { ContentFinding } from './finding.ts';

/** What a collection's files must look like. */
export interface CollectionPlace {
  label: string;
  /** `content/hubs` */
  folder: string;
  /** Do its files lie one folder deeper? */
  isNested: boolean;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SITE = 'content/site.yml';

const HIDDEN =
  '名前が「.」で始まるファイルやフォルダーは置けません。Gitやサーバーの動きを変えることがあるからです。消してください。';

/** Files that Git and servers take orders from have such names (`.gitattributes`, `.htaccess`). */
export const isHidden = (file: string): boolean =>
  file.split('/').some((name) => name.startsWith('.'));

const slug = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.]+/g, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');

function checkExtension(file: string, stem: string): string | undefined {
  const ending = file.slice(file.lastIndexOf('.'));
  if (ending === '.md' && stem !== '') return undefined;
  if (ending === '.mdx')
    return '「.mdx」のファイルは使えません。名前の終わりを「.md」にしてください。';
  return /^\.(?:jpe?g|png|webp|gif|avif|heic|svg|pdf|mp4|vtt)$/i.test(ending)
    ? '写真などのファイルは content/media/ に置いてください。'
    : '記事のファイルの名前は「.md」で終わるようにしてください。';
}

function checkFile(file: string, { label, folder, isNested }: CollectionPlace): ContentFinding[] {
  const inside = file.slice(folder.length + 1).split('/');
  const name = inside.at(-1) ?? '';
  const stem = name.replace(/\.[^.]*$/, '');
  const onEnding = checkExtension(name, stem);
  if (onEnding !== undefined) {
    const isText = !onEnding.includes('media');
    return [{ file, message: onEnding, ...(isText && { example: `${slug(stem) || 'name'}.md` }) }];
  }
  const findings: ContentFinding[] = [];
  if (inside.length !== (isNested ? 2 : 1)) {
    findings.push({
      file,
      message: isNested
        ? `「${label}」のファイルは、都道府県のフォルダーの中に置いてください。`
        : `「${label}」のファイルは、${folder}/ のすぐ下に置いてください。`,
      example: isNested ? `${folder}/kagawa/${name}` : `${folder}/${name}`,
    });
  }
  if (!NAME.test(stem)) {
    findings.push({
      file,
      message: 'ファイルの名前は、半角の小文字・数字・ハイフンだけにしてください。',
      example: `${slug(stem) || 'name'}.md`,
    });
  }
  return findings;
}

/**
 * Files that lie where the site does not look, or whose names make no address.
 * @param files everything below `content/`, uploads left out
 */
export function checkPlaces(
  files: readonly string[],
  places: readonly CollectionPlace[],
): ContentFinding[] {
  return files.flatMap((file) => {
    if (file === SITE) return [];
    if (isHidden(file)) return [{ file, message: HIDDEN }];
    const place = places.find(({ folder }) => file.startsWith(`${folder}/`));
    if (place) return checkFile(file, place);
    if (/^content\/site\.[^/]*$/i.test(file)) {
      return [{ file, message: 'サイト全体の設定のファイルの名前が違います。', example: SITE }];
    }
    const folders = places.map(({ label, folder }) => `${folder}（${label}）`).join('、');
    return [
      {
        file,
        message: `ここに置いたファイルは使われません。使えるフォルダー：${folders}、content/media（写真）`,
      },
    ];
  });
}
