import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Written as a colour: `&#106;` is a character, `this.#add` a private name. */
const HEX = /(?<![\w&.])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?!\()/gi;

const FILES = globSync(['src/**/*.{ts,astro}', 'public/favicon.svg'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  // What tests read is no part of the site.
  .filter((path) => !/\.test\.ts$|^src\/markdown\/cases\//.test(path))
  .toSorted();

/** Colours that are no tokens, each with the reason. */
const ALLOWED = [
  // By night the mark lies on the browser's own tab: the page's leaf, made for our ground, is too dark there.
  'public/favicon.svg #4fa78d',
];

it('every colour that cannot be a token is the value of one', () => {
  const values = new Set(read('src/styles/tokens.css').match(HEX));
  expect(values.size).toBeGreaterThan(20);
  const colours = FILES.flatMap((path) =>
    (read(path).match(HEX) ?? []).map((colour) => ({ path, colour })),
  );
  expect(colours.length).toBeGreaterThan(20);
  const strays = colours
    .filter(({ colour }) => !values.has(colour))
    .map(({ path, colour }) => `${path} ${colour}`);
  expect(strays).toEqual(ALLOWED);
});
