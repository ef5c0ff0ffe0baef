/**
 * Ways to write the same word. Words that mean the same are the editors': they stand with the terms
 * of the glossary.
 */
export const SPELLINGS: readonly (readonly string[])[] = [
  ['子ども', 'こども', '子供'],
  ['か月', 'ヶ月', 'カ月', 'ヵ月', 'ケ月', '箇月'],
  ['預かり', 'あずかり', '預り'],
  ['申し込み', '申込み', '申込'],
  ['問い合わせ', '問合わせ', '問合せ'],
  ['受け付け', '受付け', '受付'],
  ['取り組み', '取組み', '取組'],
  ['手続き', '手続'],
  ['届け出', '届出'],
  ['引っ越し', '引越し'],
  ['打ち合わせ', '打合わせ', '打合せ'],
  ['赤ちゃん', 'あかちゃん'],
  ['お母さん', 'おかあさん'],
  ['お父さん', 'おとうさん'],
];
