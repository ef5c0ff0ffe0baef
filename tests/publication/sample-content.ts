import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryUrl } from '../../src/domain/addresses.ts';
import { collections, imagePath, type CollectionName } from '../../src/schema/index.ts';
import { relationsOf } from '../../src/schema/relations.ts';
import { writeEntryFile } from '../../src/domain/entry-file.ts';
import { SITE } from '../fake-project.ts';
import { box } from '../uploads/mp4.ts';
import { png } from '../uploads/pictures.ts';

const FILM = readFileSync(join(import.meta.dirname, '../../content/media/sample-video.mp4'));

export const NAMES = Object.keys(collections) as CollectionName[];

/** The fields that an entry of each collection must have, besides id and title. */
const LEAST: Record<CollectionName, Record<string, unknown>> = {
  hubs: { prefecture: 'kagawa', municipality: '高松市', source: { name: '見本' } },
  campaigns: { summary: '見本です。', fiscalYear: 2026, source: '見本' },
  cases: {
    organisation: '見本の団体',
    summary: '見本です。',
    stages: ['pregnancy'],
    themes: ['courses'],
    source: '見本',
  },
  proposals: {
    summary: '見本です。',
    date: '2026-05-01',
    presentedAt: '見本の場',
    presenter: '見本の人',
    thesis: '見本です。',
    pillars: [{ title: '見本の柱', shortTerm: [{ text: '見本を求めます。' }] }],
    source: '見本',
  },
  figures: {
    question: '見本ですか。',
    takeaway: '見本です。',
    columns: [{ label: '割合', unit: '%' }],
    rows: [{ label: 'ある', values: [25] }],
    source: { name: '見本' },
  },
  events: { kind: 'exchange', summary: '見本です。', start: '2026-08-01' },
  reports: { summary: '見本です。', fiscalYear: 2026, source: '見本' },
  partners: { summary: '見本です。', activities: [{ text: '見本の活動です。' }], source: '見本' },
  glossary: { reading: 'みほん', meaning: '見本です。', variants: [], source: '見本' },
  pages: { summary: '見本です。' },
};

/** How each sample stands on 30 June 2026, and from the next day on. */
export const KINDS = {
  shown: {},
  waiting: { publishAt: '2026-07-01' },
  ending: { expireAt: '2026-06-30' },
  expired: { expireAt: '2026-06-29' },
  archived: { archived: true },
  replaced: { archived: true },
} as const;
export type Kind = keyof typeof KINDS;
const kinds = Object.keys(KINDS) as Kind[];

export const idOf = (name: CollectionName, kind: Kind): string =>
  name === 'hubs' ? `37201-sample-${kind}` : `sample-${kind}`;

export const addressOf = (name: CollectionName, kind: Kind): string =>
  entryUrl(name, idOf(name, kind));

/** Letters that no other words hold, so that any trace of them is one of this entry. */
export const titleOf = (name: CollectionName, kind: Kind): string =>
  `ZQ${name.toUpperCase()}${kind.toUpperCase()}ZQ`;

function setAt(fields: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    fields[key] = value;
    return;
  }
  const next = fields[key];
  if (next === undefined) return;
  for (const item of Array.isArray(next) ? (next as unknown[]) : [next]) {
    setAt(item as Record<string, unknown>, rest[0] === '*' ? rest.slice(1) : rest, value);
  }
}

/** What a published entry points at: every entry of all collections, by field and by link. */
function pointAtAll(name: CollectionName, fields: Record<string, unknown>): string {
  for (const { path, collection } of relationsOf(collections[name].schema(imagePath))) {
    const ids = kinds.map((kind) => idOf(collection as CollectionName, kind));
    setAt(fields, path, collection === name ? ids.slice(1) : ids);
  }
  const links = NAMES.flatMap((other) =>
    kinds.map((kind) => `- [${other}の${kind}へ](${addressOf(other, kind)})`),
  );
  const tables = kinds.map((kind) => `::figure{id="${idOf('figures', kind)}"}`);
  return [links.join('\n'), ...tables].join('\n\n');
}

const MEDIA = '../media';

/** A picture of its own for each kind, and one that all have in common. */
const pictureOf = (kind: Kind, src = `${MEDIA}/${titleOf('cases', kind)}.png`) => ({
  src,
  alt: '見本の絵',
});
export const SHARED = 'zqsharedzq.png';

/** What lies in files of its own: a video with captions, pictures in fields and in the text. */
function mediaOf(name: CollectionName, kind: Kind): Record<string, unknown> {
  const title = titleOf('cases', kind);
  if (name === 'events') return { image: pictureOf(kind, `${MEDIA}/${titleOf(name, kind)}.png`) };
  if (name !== 'cases') return {};
  return {
    video: {
      file: `${MEDIA}/${title}.mp4`,
      poster: pictureOf(kind),
      uploaded: '2026-05-01',
      captions: { ja: `${MEDIA}/${title}.ja.vtt` },
      chapters: `${MEDIA}/${title}.chapters.vtt`,
    },
  };
}

const pictureLines = (name: CollectionName, kind: Kind): string =>
  name === 'cases'
    ? `\n\n![見本](${MEDIA}/${titleOf('pages', kind)}.png)\n\n![見本](${MEDIA}/${SHARED})`
    : '';

function sampleEntry(name: CollectionName, kind: Kind): string {
  const { titleField } = collections[name];
  const id = idOf(name, kind);
  const fields: Record<string, unknown> = {
    id,
    [titleField]: titleOf(name, kind),
    ...structuredClone(LEAST[name]),
    ...KINDS[kind],
    ...(kind === 'replaced' && { successor: addressOf(name, 'shown') }),
    ...(name === 'glossary' && { variants: [`${titleOf(name, kind)}VARIANT`] }),
    aliases: [`${id}-before`],
    ...mediaOf(name, kind),
  };
  const text = kind === 'shown' ? pointAtAll(name, fields) : `本文の${titleOf(name, kind)}です。`;
  return writeEntryFile({ fields, body: `${text}${pictureLines(name, kind)}` });
}

/**
 * Writes a small site: of each collection one entry of each kind, all of them named by the shown ones
 * and by the menu.
 * @param root an old one is thrown away
 */
export async function writeSampleContent(root: string): Promise<void> {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  const write = (file: string, text: string | Buffer): void => {
    const path = join(root, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const menu = kinds.map(
    (kind) => `  - label: ${titleOf('pages', kind)}\n    href: ${addressOf('pages', kind)}\n`,
  );
  write('site.yml', `${SITE}${menu.join('')}`);
  for (const name of NAMES) {
    const folder = name === 'hubs' ? 'hubs/kagawa' : name;
    for (const kind of kinds) {
      write(`${folder}/${idOf(name, kind)}.md`, sampleEntry(name, kind));
    }
  }
  write(`media/${SHARED}`, await png(200, 150));
  for (const [place, kind] of kinds.entries()) {
    const title = titleOf('cases', kind);
    const cue = `00:00.000 --> 00:01.000\n言葉は${title}です。\n`;
    write(`media/${title}.ja.vtt`, `WEBVTT\n\n${cue}`);
    write(`media/${title}.chapters.vtt`, `WEBVTT\n\n${cue.replace('言葉', '章')}`);
    write(`media/${title}.mp4`, Buffer.concat([FILM, box('free', title)]));
    for (const [more, name] of (['cases', 'events', 'pages'] as const).entries()) {
      // No two alike: the build would make one file of them.
      const size = 100 + 10 * place + more;
      write(`media/${titleOf(name, kind)}.png`, await png(size, size));
    }
  }
}
