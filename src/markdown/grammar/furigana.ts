import type { Data, Parent, Text } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    furigana: 'furigana';
  }
}

/** `{漢字|かんじ}`: its child is the base alone, so that a heading's text has no readings. */
export interface Ruby extends Parent {
  type: 'ruby';
  reading: string;
  children: [Text];
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    ruby: Ruby;
  }
  interface RootContentMap {
    ruby: Ruby;
  }
}

/**
 * Base and reading. `｜` and `\|` are for tables, where a plain `|` ends the cell. The reading is
 * kana; marks of Markdown in the base would not be read as such, so they make it malformed.
 */
const FURIGANA =
  /^\{([^\s{}|｜\\*_~`<>&[\]]{1,30})(?:\\?\||｜)([\p{sc=Hira}\p{sc=Kana}][\p{sc=Hira}\p{sc=Kana}ー・\u0020\u3000]{0,59})\}$/u;
const LONGEST = 100;

const OPEN = 123;
const CLOSE = 125;
const isLineEnding = (code: Code): boolean => code !== null && code < -2;

const tokenizeFurigana: Tokenizer = (effects, ok, nok) => {
  let source = '';
  const inside: State = (code) => {
    if (code === null || isLineEnding(code) || source.length > LONGEST) return nok(code);
    if (code === OPEN && source !== '') return nok(code);
    source += String.fromCharCode(Math.max(code, 0));
    effects.consume(code);
    return code === CLOSE ? end : inside;
  };
  const end: State = (code) => {
    if (!FURIGANA.test(source)) return nok(code);
    effects.exit('furigana');
    return ok(code);
  };
  return (code) => {
    effects.enter('furigana');
    return inside(code);
  };
};

/** `{漢字|かんじ}` in running text; what is malformed stays text. */
export function furigana(): Extension {
  const construct: Construct = { name: 'furigana', tokenize: tokenizeFurigana };
  return { text: { [OPEN]: construct } };
}

const element = (tagName: string, value: string, properties = {}) => ({
  type: 'element' as const,
  tagName,
  properties,
  children: [{ type: 'text' as const, value }],
});

/** Turns the above into {@link Ruby} nodes that know their HTML. */
export function furiganaFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      furigana(token) {
        const [, base = '', reading = ''] = FURIGANA.exec(this.sliceSerialize(token)) ?? [];
        const children: [Text] = [{ type: 'text', value: base }];
        const hChildren = [
          ...children,
          // No <rp>: every browser knows ruby, and the search would read its empty brackets.
          element('rt', reading, { dataPagefindIgnore: true }),
        ];
        this.enter({ type: 'ruby', reading, children, data: { hName: 'ruby', hChildren } }, token);
        this.exit(token);
      },
    },
  };
}
