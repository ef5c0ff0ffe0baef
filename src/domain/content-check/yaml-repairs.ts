import { quote, readYamlLine, type YamlLine } from './yaml-line.ts';

/** What is wrong with a line of YAML, and the line as it should be. */
export interface Repair {
  message: string;
  fixed: string;
  /** How a person writes it, where that takes more than this line. */
  example?: string | undefined;
}

type Rule = (line: string) => Repair | undefined;

const KEY = String.raw`[^\s:：'"#\-][^\s:：'"]{0,30}`;
const FULL_COLON = new RegExp(String.raw`^( *(?:- +)*)(${KEY})[ 　]*：[ 　]*(.*)$`);
const WIDE_SPACE = new RegExp(String.raw`^( *(?:- +)*)(${KEY})[ 　]*:[ ]*　[ 　]*(.*)$`);
const NO_SPACE = new RegExp(String.raw`^( *(?:- +)*)(${KEY}):(?!//)([^\s　].*)$`);

const withColon =
  (form: RegExp, message: string): Rule =>
  (line) => {
    const [, indent, key, value] = form.exec(line) ?? [];
    return key === undefined
      ? undefined
      : { message, fixed: `${indent ?? ''}${key}: ${value ?? ''}`.trimEnd() };
  };

const wideHyphen: Rule = (line) => {
  const [, indent, value] = /^( *)(?:-(?=[^\s-])|[－ー・‐−–—][ 　]*|-　+)(\S.*)$/.exec(line) ?? [];
  return value === undefined
    ? undefined
    : {
        message: '一覧の初めには、半角のハイフンと半角の空白「- 」を置いてください。',
        fixed: `${indent ?? ''}- ${value}`,
      };
};

const onValue =
  (
    rule: (line: YamlLine) => { message: string; value: string; example?: string } | undefined,
  ): Rule =>
  (line) => {
    const parts = readYamlLine(line);
    const repair = parts && rule(parts);
    if (!repair) return undefined;
    const { value, ...words } = repair;
    return { ...words, fixed: `${parts.start}${value}` };
  };

const quotes = onValue(({ value }) => {
  const [mark = ''] = value;
  if (!/['"]/.test(mark)) return undefined;
  const inner = value.slice(1).replace(/\s+#.*$/, '');
  if (!inner.includes(mark)) {
    return { message: `引用符（${mark}）が閉じていません。`, value: `${value}${mark}` };
  }
  const isClosed = inner.endsWith(mark);
  const text = isClosed ? inner.slice(0, -1) : value;
  if (isClosed && !text.includes(mark) && !text.includes('\\')) return undefined;
  return {
    message: '引用符の中と外がはっきりしません。別の引用符で全体を囲んでください。',
    value: quote(text),
  };
});

const brackets = onValue(({ value }) => {
  const close = { '[': ']', '{': '}' }[value[0] ?? ''];
  if (close === undefined) return undefined;
  return value.includes(close)
    ? {
        message: `「${value[0] ?? ''}」で始まる言葉は、引用符（'）で囲んでください。`,
        value: quote(value),
      }
    : { message: `かっこ「${value[0] ?? ''}」が閉じていません。`, value: `${value}${close}` };
});

const listOnLine = onValue(({ start, value }) =>
  start.includes(':') && value.startsWith('- ')
    ? {
        message: '一覧は、項目の名前の次の行から、字下げして書いてください。',
        value: `[${quote(value.slice(2).trim())}]`,
        example: `${start.trim()}\n  ${value}`,
      }
    : undefined,
);

const specialStart = onValue(({ value }) =>
  /^[@`%&*!|>,?#:\]}]/.test(value)
    ? {
        message: `「${value[0] ?? ''}」で始まる言葉は、引用符（'）で囲んでください。`,
        value: quote(value),
      }
    : undefined,
);

const innerColon = onValue(({ value }) =>
  /:(?:\s|$)/.test(value) && !/^['"]/.test(value)
    ? {
        message: "半角の「: 」が入っている言葉は、引用符（')で囲んでください。",
        value: quote(value),
      }
    : undefined,
);

/** In this order: what comes first explains what comes later. */
const RULES: readonly Rule[] = [
  withColon(FULL_COLON, '項目の名前の後のコロンは、半角「:」と空白にしてください。'),
  withColon(WIDE_SPACE, 'コロンの後の空白が全角です。半角の空白にしてください。'),
  withColon(NO_SPACE, 'コロン「:」の後に、半角の空白を入れてください。'),
  wideHyphen,
  listOnLine,
  quotes,
  brackets,
  specialStart,
  innerColon,
];

/** The mistake of a line that YAML cannot read. */
export function repairLine(line: string): Repair | undefined {
  for (const rule of RULES) {
    const repair = rule(line);
    if (repair && repair.fixed !== line) return repair;
  }
  return undefined;
}
