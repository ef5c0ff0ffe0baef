import type { YAMLError } from 'yaml';

const WORDS: Partial<Record<YAMLError['code'], string>> = {
  BAD_DQ_ESCAPE: '「"」で囲んだ中の「\\」は特別な意味になります。「\'」で囲んでください。',
  BAD_INDENT: '字下げが上の行と合っていません。',
  BAD_SCALAR_START: "記号で始まる言葉は、引用符（'）で囲んでください。",
  BLOCK_AS_IMPLICIT_KEY: '字下げが上の行と合っていないか、「: 」が二つあります。',
  DUPLICATE_KEY: '同じ名前の項目が上にもあります。一つにしてください。',
  MISSING_CHAR: '引用符、かっこ、コロンのどれかが足りません。',
  MULTILINE_IMPLICIT_KEY: '「名前: 値」の形になっていません。',
  MULTIPLE_DOCS: '項目の中に「---」の行があります。消してください。',
  TAB_AS_INDENT: '字下げにタブが使われています。半角の空白にしてください。',
};

/** What YAML says is wrong, for an editor; used where no closer word is known. */
export const yamlWords = (code: YAMLError['code']): string =>
  WORDS[code] ?? 'この行の書き方を読み取れません。「名前: 値」の形と、字下げを確かめてください。';
