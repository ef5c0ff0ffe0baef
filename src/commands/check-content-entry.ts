import type { ContentEntry } from '../domain/content-check/content-entry.ts';
import { explainFields } from '../domain/content-check/explain-fields.ts';
import type { ContentFinding } from '../domain/content-check/finding.ts';
import { readYaml } from '../domain/content-check/read-yaml.ts';
import { splitFile } from '../domain/content-check/split-file.ts';
import { yamlPlaces } from '../domain/content-check/yaml-places.ts';
import { referencesOf } from '../markdown/references.ts';
import { findDaysForTexts } from '../schema/explain/days-for-texts.ts';
import { findFieldMistakes } from '../schema/explain/find-field-mistakes.ts';
import { PLACES, SCHEMAS } from './check-content-collections.ts';

/** An entry and what is wrong with it by itself. */
export interface CheckedEntry {
  entry: ContentEntry;
  body: string;
  findings: ContentFinding[];
}

const NOTHING = { links: [], images: [], figures: [], headings: [] };

/**
 * Reads a file and checks its fields.
 * @returns undefined when the file is no entry of any collection
 */
export function readEntry(file: string, text: string | undefined): CheckedEntry | undefined {
  const place = PLACES.find(({ folder }) => file.startsWith(`${folder}/`));
  const collection = place && SCHEMAS[place.name];
  if (!place || !collection || !file.endsWith('.md')) return undefined;
  const { yaml, yamlLine, body, bodyLine, mistakes } = splitFile(text ?? '');
  const read = readYaml(yaml, yamlLine);
  const entry: ContentEntry = {
    ...yamlPlaces(read.yaml, yamlLine),
    file,
    collection: place.name,
    id: file.replace(/^.*\//, '').replace(/\.md$/, ''),
    data: read.data ?? {},
    bodyLine,
    targets: body.trim() === '' ? NOTHING : referencesOf(body),
  };
  if (text === undefined) {
    const message = '文字コードがUTF-8ではありません。UTF-8で保存しなおしてください。';
    return { entry, body, findings: [{ file, line: 1, message }] };
  }
  // A file without its first fence has told that; that all its fields are missing says no more.
  const isReadable = read.data !== undefined && !(yaml === '' && mistakes.length > 0);
  const fields = isReadable
    ? [
        ...findFieldMistakes(collection.schema, read.data, entry.sourceOf),
        ...findDaysForTexts(collection.schema, read.data, entry.isPlain),
      ]
    : [];
  return {
    entry,
    body,
    findings: [
      ...[...mistakes, ...read.mistakes].map((mistake) => ({ file, ...mistake })),
      ...explainFields(entry, fields),
    ],
  };
}
