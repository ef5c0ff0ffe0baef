import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import { isWebAddress } from '../safe-target.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    bareUrl: 'bareUrl';
  }
}

const matches = (code: Code, pattern: RegExp): boolean =>
  code !== null && code > 0 && pattern.test(String.fromCharCode(code));

// RFC 3986 without brackets, which belong to Markdown. All is ASCII: Japanese ends a URL.
const inUrl = (code: Code): boolean => matches(code, /[\w\-.~:/?#@!$&'()*+,;=%]/);
const mayTrail = (code: Code): boolean => matches(code, /[!&'*,.:;?_~)]/);
const OPEN = 40;
const CLOSE = 41;

/** Punctuation up to the end of the URL: it belongs to the sentence. */
const trail: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => {
    const inTrail: State = (code) => {
      if (!inUrl(code)) return ok(code);
      if (!mayTrail(code)) return nok(code);
      effects.consume(code);
      return inTrail;
    };
    return inTrail;
  },
};

const tokenizeBareUrl: Tokenizer = function (effects, ok, nok) {
  let url = '';
  let open = 0;
  const start: State = (code) => {
    // `xhttps://`: the middle of a word is no beginning. Japanese before it is.
    if (matches(this.previous, /[A-Za-z0-9]/)) return nok(code);
    effects.enter('bareUrl');
    return next(code);
  };
  const next: State = (code) => {
    if (!inUrl(code)) return end(code);
    if (code === CLOSE) return open > 0 ? take(code) : end(code);
    return mayTrail(code) ? effects.check(trail, end, take)(code) : take(code);
  };
  const take: State = (code) => {
    if (code === OPEN) open += 1;
    if (code === CLOSE) open -= 1;
    url += String.fromCharCode(code ?? 0);
    effects.consume(code);
    // Every word with an h comes here: most are sent away at the fourth letter.
    return 'https://'.startsWith(url.toLowerCase().slice(0, 4)) ? next : nok;
  };
  const end: State = (code) => {
    if (!isWebAddress(url)) return nok(code);
    effects.exit('bareUrl');
    return ok(code);
  };
  return start;
};

/** `https://example.jp/` in running text, up to the first character that is not ASCII. */
export function bareUrl(): Extension {
  const construct: Construct = { name: 'bareUrl', tokenize: tokenizeBareUrl };
  return { text: { 72: construct, 104: construct } };
}

/** Turns the above into links, but not inside a link: there it stays text. */
export function bareUrlFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      bareUrl(token) {
        const url = this.sliceSerialize(token);
        const inLink = this.stack.some(({ type }) => type === 'link' || type === 'linkReference');
        if (!inLink) this.enter({ type: 'link', title: null, url, children: [] }, token);
        this.enter({ type: 'text', value: url }, token);
        this.exit(token);
        if (!inLink) this.exit(token);
      },
    },
  };
}
