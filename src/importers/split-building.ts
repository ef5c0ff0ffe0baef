/** An address taken apart; what is not there is left out. */
export interface AddressParts {
  readonly address?: string;
  readonly building?: string;
}

/** Words that go on with a house number: 5番地の3, 2号棟, 3丁目. They begin no building. */
const GOES_ON = '丁番号条線地の之ノ室棟階区町-';
const NUMBER_END = String.raw`(?:\d-\d+|番地|\d番\d+|\d号)(?:号|番地)?`;

const AFTER_SPACE = /^(.*?(?:[\d番地号]|\d[A-Za-z甲乙丙]))\s(.+)$/s;
const AFTER_NUMBER = new RegExp(
  String.raw`^(.*?${NUMBER_END})(?=[^\d\s,、・~〜]{2})(?![${GOES_ON}])(?!先|付近)(.{2,})$`,
  's',
);
const IN_BRACKETS = /^(.*?\d(?:号|番地?)?)([(（][^)）]*[^\d)）][^)）]*[)）])$/s;

/**
 * Parts a building from the house number before it: at white space, at a bracket, or where a number
 * that is surely whole (1-8-15, 8番15号, 129番地) is followed by words.
 * @param text prepared by `tidyText`, without municipality
 */
export function splitBuilding(text: string): AddressParts {
  const [, address, building] =
    AFTER_SPACE.exec(text) ?? IN_BRACKETS.exec(text) ?? AFTER_NUMBER.exec(text) ?? [];
  if (address !== undefined && building !== undefined) return { address, building };
  return text === '' ? {} : { address: text };
}
