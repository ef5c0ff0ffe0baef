import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { pickIndexed } from '../../src/domain/cms-index.ts';
import { readEntryFile } from '../../src/domain/entry-file.ts';
import { figureSchema } from '../../src/schema/figure.ts';
import { listedEntry } from '../backends/listed-entry.ts';
import { PublishedFigures } from './published-figures.ts';

const project = join(import.meta.dirname, '../..');
const paths = globSync('content/figures/*.md', { cwd: project });
const fieldsOf = (text: string) => readEntryFile(text)?.fields ?? expect.fail(text);

let texts: Map<string, string>;
let asked: string[];
let isDown: boolean;

const answer = <T>(question: string, value: T): Promise<T> => {
  asked.push(question);
  return isDown ? Promise.reject(new Error('down')) : Promise.resolve(value);
};
const newFigures = () =>
  new PublishedFigures(() => ({
    listedEntries: () =>
      answer(
        'list',
        [...texts].map(([path, text]) =>
          listedEntry({ path, blob: '1', fields: pickIndexed(fieldsOf(text)) }),
        ),
      ),
    publishedTexts: (wanted) =>
      answer(
        wanted.join(' '),
        wanted.map((path) => ({ path, text: texts.get(path) ?? '' })),
      ),
  }));
const change = (path: string, lines: string): void => {
  texts.set(path, (texts.get(path) ?? '').replace('---\n', `---\n${lines}\n`));
};

beforeEach(() => {
  asked = [];
  isDown = false;
  texts = new Map(paths.map((path) => [path, readFileSync(join(project, path), 'utf8')]));
});

const MEMBERS = 'content/figures/members.md';
const SHARE = 'content/figures/helper-scheme-share.md';

it('finds every figure of the site as its page has it', async () => {
  const ids = paths.map((path) => String(fieldsOf(texts.get(path) ?? '').id));
  const found = await newFigures().find(ids);
  expect(ids.length).toBeGreaterThan(5);
  expect([...found]).toEqual(
    paths.map((path, at) => [
      ids[at],
      { state: 'shown', figure: figureSchema().parse(fieldsOf(texts.get(path) ?? '')) },
    ]),
  );
});

it('asks nothing for a text without figures, and once for all that it names', async () => {
  const figures = newFigures();
  await figures.find([]);
  expect(asked).toEqual([]);
  await figures.find(['members', 'helper-scheme-share', 'nothing-here']);
  expect(asked).toEqual(['list', `${MEMBERS} ${SHARE}`]);
  await figures.find(['members', 'nothing-here']);
  await Promise.all([figures.find(['helper-scheme-share']), figures.find(['members'])]);
  expect(asked).toHaveLength(2);
});

it('has the titles in the order of the site', async () => {
  const titles = (await newFigures().titles()).map(({ title }) => title);
  expect(titles).toHaveLength(paths.length);
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'ja')));
});

it('tells a figure that is not there', async () => {
  const found = await newFigures().find(['nothing-here']);
  expect(found.get('nothing-here')).toEqual({ state: 'unknown' });
});

it.each([
  ['has ended', 'archived: true'],
  ['is to come', "publishAt: '2999-01-01'"],
  ['is over', "expireAt: '2000-01-01'"],
])('shows no numbers of a figure that %s', async (_, line) => {
  change(MEMBERS, line);
  const figures = newFigures();
  expect((await figures.find(['members'])).get('members')).toEqual({
    state: 'hidden',
    title: fieldsOf(texts.get(MEMBERS) ?? '').title,
  });
  expect(asked).toEqual(['list']);
  expect((await figures.titles()).map(({ id }) => id)).not.toContain('members');
});

it('cannot show what is no figure', async () => {
  texts.set(MEMBERS, '---\nid: members\ntitle: 見本\n---\n');
  const found = await newFigures().find(['members', 'helper-scheme-share']);
  expect(found.get('members')).toEqual({ state: 'unreadable' });
  expect(found.get('helper-scheme-share')?.state).toBe('shown');
});

it('asks again when the server did not answer', async () => {
  isDown = true;
  const figures = newFigures();
  expect((await figures.find(['members'])).get('members')).toEqual({ state: 'unreadable' });
  expect(await figures.titles()).toEqual([]);
  isDown = false;
  expect((await figures.titles()).map(({ id }) => id)).toContain('members');
  isDown = true;
  expect((await figures.find(['members'])).get('members')).toEqual({ state: 'unreadable' });
  isDown = false;
  expect((await figures.find(['members'])).get('members')?.state).toBe('shown');
});

it('has what was published since once it has been told to forget', async () => {
  const figures = newFigures();
  await figures.find(['members']);
  texts.set(MEMBERS, (texts.get(MEMBERS) ?? '').replace(/^title: .*$/m, 'title: 新しい題'));
  const title = async (): Promise<unknown> => {
    const found = (await figures.find(['members'])).get('members');
    return found?.state === 'shown' ? found.figure.title : found;
  };
  expect(await title()).not.toBe('新しい題');
  figures.forget();
  expect(await title()).toBe('新しい題');
});
