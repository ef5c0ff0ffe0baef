import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('./', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.svg'));
const declared = read('../../../styles/tokens.css').matchAll(
  /^\s*(--(?:art|color-wash)-[a-z-]+):/gm,
);
const COLOURS = new Set(['none', ...Array.from(declared, ([, token]) => `var(${String(token)})`)]);

/** Shapes and nothing else: no text, script, style, link or id can come in with a picture. */
const ATTRIBUTES = {
  svg: ['xmlns', 'viewBox', 'fill', 'stroke-linecap', 'stroke-linejoin', 'aria-hidden'],
  path: ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'd'],
};

interface Tag {
  element: string;
  attributes: Record<string, string>;
}

const readTags = (svg: string): Tag[] =>
  Array.from(svg.matchAll(/<(\w+)([^>]*)>/g), ([, element = '', rest = '']) => ({
    element,
    attributes: Object.fromEntries(
      Array.from(rest.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name = '', value = '']) => [
        name,
        value,
      ]),
    ),
  }));

it('offers every picture of the folder by its file name', () => {
  const component = read('../Illustration.astro');
  expect(files).toHaveLength(9);
  for (const file of files) {
    expect(component).toContain(`from './illustrations/${file}'`);
    expect(component).toMatch(new RegExp(`^  '?${file.replace('.svg', '')}'?: `, 'm'));
  }
});

describe.each(files)('%s', (file) => {
  const svg = read(file);
  const tags = readTags(svg);

  it('is light enough to stand inside a page', () => {
    expect(Buffer.byteLength(svg)).toBeLessThan(6_000);
  });

  it('holds shapes only', () => {
    expect(svg.replaceAll(/<[^>]*>/g, '').trim()).toBe('');
    for (const { element, attributes } of tags) {
      expect(Object.keys(ATTRIBUTES)).toContain(element);
      expect(ATTRIBUTES[element as keyof typeof ATTRIBUTES]).toEqual(
        expect.arrayContaining(Object.keys(attributes)),
      );
    }
  });

  it('takes its colours from tokens, so that it changes with the theme', () => {
    const colours = tags.flatMap(({ attributes: { fill, stroke } }) => [fill, stroke]);
    for (const colour of colours.filter((value) => value !== undefined)) {
      expect(COLOURS).toContain(colour);
    }
  });

  it('is decoration with the ratio that the component keeps free for it', () => {
    expect(tags[0]?.attributes).toMatchObject({
      'aria-hidden': 'true',
      viewBox: file === 'gathering.svg' ? '0 0 480 280' : '0 0 240 180',
    });
  });
});
