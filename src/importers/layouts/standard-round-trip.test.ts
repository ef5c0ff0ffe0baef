import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyHub } from '../../../tests/any-hub.ts';
import { EDITIONS, type Edition } from '../../domain/open-data/columns.ts';
import type { OpenDataHub } from '../../domain/open-data/open-data-hubs.ts';
import { standardCsv } from '../../domain/open-data/standard-csv.ts';
import { readExistingHubs } from '../existing-hubs.ts';

const CONTENT = join(import.meta.dirname, '../../../content/hubs');
const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const readHubs = async (below: string): Promise<OpenDataHub[]> =>
  (await readExistingHubs(below)).map(({ hub }) => hub);

const filesBelow = (below: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*.md', { cwd: below })
      .toSorted()
      .map((name) => [name, readFileSync(join(below, name), 'utf8')]),
  );

/** Imports a table as a person does. */
function bringIn(csv: string, out: string): { status: number | null; words: string } {
  const file = join(folder, 'table.csv');
  writeFileSync(file, csv);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/hubs-import.ts', file, '--out', out],
    { encoding: 'utf8' },
  );
  return { status, words: `${stdout}${stderr}` };
}

const random = fc
  .sample(fc.uniqueArray(anyHub, { selector: ({ id }) => id, minLength: 40, maxLength: 40 }), {
    seed: 5,
    numRuns: 1,
  })
  .flat();

describe.each(Object.keys(EDITIONS) as Edition[])('our own table of %s columns', (edition) => {
  let content: OpenDataHub[];
  beforeAll(async () => {
    content = await readHubs(CONTENT);
  });

  it('changes nothing where it came from', () => {
    const out = join(folder, `back-${edition}`);
    cpSync(CONTENT, out, { recursive: true });
    const { status, words } = bringIn(standardCsv(edition, content), out);
    expect(words).toContain(`変更なし　${content.length}件`);
    expect(filesBelow(out)).toEqual(filesBelow(CONTENT));
    expect(status).toBe(0);
  });

  it.each(['content', 'random hubs'])(
    'brought into an empty folder and written again, gives the same bytes: %s',
    async (which) => {
      const csv = standardCsv(edition, which === 'content' ? content : random);
      const out = join(folder, `new-${edition}-${which}`);
      bringIn(csv, out);
      expect(standardCsv(edition, await readHubs(out))).toBe(csv);
    },
  );
});
