import {
  isAlias,
  isScalar,
  isSeq,
  visit,
  type Alias,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { Doubt } from './yaml-doubt.ts';

/** What is written in place of a reference grows with every one within it. */
const LONGEST = 500;

const UNREAD = '（編集画面が読めません）';

const namesIn = (text: string, mark: '&' | '*'): string[] =>
  [...text.matchAll(/(?<=[\s[{,])([&*])([^\s,[\]{}]+)/g)].flatMap(([, own, name = '']) =>
    own === mark ? [name] : [],
  );

/**
 * Names that a text gives to a part of itself (`&name`) and refers to elsewhere (`*name`): they are
 * meant so, and are no words that happen to begin with such a mark.
 */
export function referencesOf(text: string): ReadonlySet<string> {
  const used = new Set(namesIn(text, '*'));
  return new Set(namesIn(text, '&').filter((name) => used.has(name)));
}

/** What a node holds, as it stands in the text, without the indentation of where it stands. */
function wordsOf(node: Node, text: string): string {
  const [start = 0, end = 0] = node.range ?? [];
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const dedented = text.slice(start, end).replaceAll(new RegExp(`\n {0,${indent}}`, 'g'), '\n');
  return dedented.trimEnd();
}

/** The same on one line. */
function flowOf(node: Node, document: Document, text: string): string {
  if (isScalar(node)) return wordsOf(node, text);
  const flow = JSON.stringify(node.toJS(document));
  return flow.length > LONGEST ? '{}' : flow;
}

function doubtOfAlias(alias: Alias, document: Document, text: string): Doubt {
  const { source, range } = alias;
  const target = alias.resolve(document);
  const indented = target ? wordsOf(target, text).replaceAll(/^/gm, '  ') : '';
  const replaced = (line: string, by: string): string => line.replace(`*${source}`, () => by);
  return {
    offset: range?.[0] ?? 0,
    message: `「*${source}」で、ほかの所を指すことはできません${UNREAD}。指している中身を、この場所に書いてください。`,
    fix: (line) => replaced(line, target ? flowOf(target, document, text) : ''),
    exampleOf: (line) =>
      target && !isScalar(target) && line.trimEnd().endsWith(`: *${source}`)
        ? replaced(line, `\n${indented}`).replace(': \n', ':\n').trim()
        : undefined,
  };
}

function doubtOfMerge(pair: Pair<Node, Node>, document: Document, text: string): Doubt {
  const { value } = pair;
  const aliases = isSeq(value) ? value.items : [value];
  const targets = aliases.flatMap((each) => (isAlias(each) ? (each.resolve(document) ?? []) : []));
  const fields = targets.map((target) => wordsOf(target, text));
  return {
    offset: pair.key.range?.[0] ?? 0,
    message: `「<<」で、ほかの項目の中身を取りこむことはできません${UNREAD}。取りこむ項目を、この場所に一つずつ書いてください。`,
    // What it stands for needs lines of its own.
    fix: (line) => line.replace(/<<\s*:.*$/, '').trimEnd(),
    exampleOf: () => fields.join('\n') || '名前: 値',
  };
}

/**
 * Parts that are fetched from elsewhere in the text: merge keys (`<<`) and aliases, which neither the
 * CMS's reader nor its editors know.
 * @param names as `referencesOf` gives them for the whole text
 */
export function findReferences(
  document: Document,
  text: string,
  names: ReadonlySet<string>,
): Doubt[] {
  const found: Doubt[] = [];
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.source !== '<<') return undefined;
      found.push(doubtOfMerge(pair as Pair<Node, Node>, document, text));
      return visit.SKIP;
    },
    Alias(_, alias) {
      if (names.has(alias.source)) found.push(doubtOfAlias(alias, document, text));
    },
  });
  return found;
}

/** @returns the doubt of a name that stands before what others refer to, and what is to be done */
export const doubtOfAnchor = (name: string, offset: number): Doubt => ({
  offset,
  message: `「&${name}」という目印は使えません${UNREAD}。消してください。`,
  fix: (line) =>
    line
      .replace(`&${name}`, '')
      .replace(/: {2,}/, ': ')
      .trimEnd(),
});
