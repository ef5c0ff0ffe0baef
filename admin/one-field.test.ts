import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromJS, type Map } from 'immutable';
import { describe, expect, it } from 'vitest';
import { isCollection, parseDocument, stringify, type Node } from 'yaml';
import { fieldTree, type FieldNode } from '../src/schema/field-tree.ts';
import { withoutEmpty } from '../src/schema/entry.ts';
import { collections, imagePath, siteFile, type CollectionName } from '../src/schema/index.ts';
import { cmsConfig } from './config.ts';
import { entryFormat } from './entry-format.ts';
import { siteFormat } from './site-format.ts';

const project = join(import.meta.dirname, '..');
const config = cmsConfig({ name: 'sample' });
const read = (file: string): string => readFileSync(join(project, file), 'utf8');
const names = Object.keys(collections) as CollectionName[];

type Path = (string | number)[];
interface Leaf {
  path: Path;
  value: unknown;
}

const leavesOf = (value: unknown, path: Path = []): Leaf[] => {
  if (Array.isArray(value)) return value.flatMap((item, at) => leavesOf(item, [...path, at]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]));
  }
  return [{ path, value }];
};

/** One character more or less, or the other of two. */
const changed = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : `${String(value)}X`;
};

/** What Decap does between opening and saving; see before-save.ts. */
function saved(format: typeof entryFormat, text: string, order: string[], { path, value }: Leaf) {
  const data = fromJS(format.fromFile(text)) as Map<string, unknown>;
  const entry = data.setIn(path, value).toJS() as Record<string, unknown>;
  const kept = fromJS(withoutEmpty(entry)) as Map<string, unknown>;
  return format.toFile(kept.toJS(), order);
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length - 1;

/** The lines of a value in the file, those of its name included. */
function linesOf(yaml: string, before: number, path: Path): [first: number, last: number] {
  const document = parseDocument(yaml);
  const node = document.getIn(path, true) as Node;
  const parent = document.getIn(path.slice(0, -1), true);
  const key = isCollection(parent)
    ? (parent.items as { key?: Node }[]).find(
        (item) => (item.key as { value?: unknown } | undefined)?.value === path.at(-1),
      )?.key
    : undefined;
  const end = yaml.slice(0, node.range?.[1]).trimEnd().length;
  const start = key?.range?.[0] ?? node.range?.[0] ?? 0;
  return [before + lineOf(yaml, start), before + lineOf(yaml, end)];
}

function expectOneField(before: string, after: string, lines: [first: number, last: number]): void {
  const [a, b] = [before.split('\n'), after.split('\n')];
  expect(after).not.toBe(before);
  expect(b.slice(0, lines[0])).toEqual(a.slice(0, lines[0]));
  const behind = a.length - lines[1] - 1;
  expect(b.slice(b.length - behind)).toEqual(a.slice(a.length - behind));
}

/** The file as somebody writes it by hand: other quotes, long texts folded, comments, another order. */
function byHand(text: string): string {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const fields = Object.entries(parseDocument(yaml).toJSON() as object).toReversed();
  const written = stringify(Object.fromEntries(fields), {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 60,
    indentSeq: false,
  });
  const noted = written.replaceAll(/^(?=[a-z])/gim, '# 覚え書き\n');
  return `---\n${noted}---\n\n${body.trim() === '' ? '' : `\n${body.trim()}\n\n`}`;
}

describe.each(names)('one field of %s', (name) => {
  const order = config.collections
    .find((each) => each.name === name)
    ?.fields?.map((field) => field.name);
  const files = globSync(`${collections[name].folder}/**/*.md`, { cwd: project });

  it.each([
    ['as the CMS writes it', (text: string) => text, files.length],
    ['as a person wrote it', byHand, 6],
  ])('changes its own lines only in a file %s', (_, style, many) => {
    for (const file of files.slice(0, many)) {
      const text = style(read(file));
      const yaml = /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? expect.fail(file);
      const { body: _body, ...fields } = entryFormat.fromFile(text) as Record<string, unknown>;
      for (const { path, value } of leavesOf(fields)) {
        // The id cannot be changed once it is saved.
        if (path[0] === 'id') continue;
        const after = saved(entryFormat, text, order ?? [], { path, value: changed(value) });
        expectOneField(text, after, linesOf(yaml, 1, path));
      }
    }
  });

  it('that is the text below leaves all lines above', () => {
    for (const file of files) {
      for (const text of [read(file), byHand(read(file))]) {
        const { body = '' } = entryFormat.fromFile(text) as { body?: string };
        const after = saved(entryFormat, text, order ?? [], { path: ['body'], value: `${body}X` });
        const head = text.slice(0, text.indexOf('\n---\n', 4));
        expect(after.startsWith(head), file).toBe(true);
        expect(after).toContain(`${body}X`);
      }
    }
  });

  it('that is new, or is taken away, leaves all other lines', () => {
    const tree = fieldTree(collections[name].schema(imagePath));
    const text = (node: FieldNode): unknown => (node.type === 'array' ? ['見本'] : '見本');
    for (const file of files) {
      const before = read(file);
      const fields = entryFormat.fromFile(before) as Record<string, unknown>;
      for (const [key, node] of Object.entries(tree.properties ?? {})) {
        const value = key in fields ? undefined : text(node);
        const after = saved(entryFormat, before, order ?? [], { path: [key], value });
        const [long, short] = after.length > before.length ? [after, before] : [before, after];
        const lines = long.split('\n');
        const rest = short.split('\n');
        const first = lines.findIndex((line, index) => line !== rest[index]);
        lines.splice(first, lines.length - rest.length);
        expect(lines, `${file} ${key}`).toEqual(rest);
      }
    }
  });
});

it('one field changes its own lines only where others are there and say nothing', () => {
  const empty = "variants: []\nrelated: ~ # まだない\nsuccessor: ''\n";
  const text = `---\nid: mokomoko\nterm: もこもこ\nreading: もこもこ\n${empty}---\n\n\n本文\n\n`;
  const change = (path: Path, value: unknown) => saved(entryFormat, text, [], { path, value });
  expect(change(['term'], '別の言葉')).toBe(text.replace('term: もこもこ', 'term: 別の言葉'));
  expect(change(['body'], '別の文')).toBe(text.replace('本文', '別の文'));
  expect(change(['variants'], ['も'])).toBe(text.replace('variants: []', 'variants:\n  - も'));
});

it('one field of the site’s own file changes its own lines only', () => {
  const text = read(siteFile.file);
  for (const { path, value } of leavesOf(siteFormat.fromFile(text))) {
    const after = saved(siteFormat, text, [], { path, value: changed(value) });
    expectOneField(text, after, linesOf(text, 0, path));
  }
});
