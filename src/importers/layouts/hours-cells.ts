/** A cell of a column of hours that no field is for. */
export interface HoursCell {
  /** The column's name, without white space. */
  readonly name: string;
  readonly words: string;
}

const HOURS = /時間|曜日|開設|開所|開館|利用日|休|^午[前後](?:の部)?$/;
const NO_HOURS =
  /年月日|年度|者|主体|団体|法人|場所|形態|種別|電話|fax|番号|保育|育休|休憩|根拠|定員|所要|料金?$|面積|状況|状態|ステータス/i;

/** Whether a column that is not known speaks of days and times, by its name. */
export const isOfHours = (name: string): boolean =>
  HOURS.test(name.normalize('NFKC')) && !NO_HOURS.test(name.normalize('NFKC'));

/** 開始時間2, 開設時間（午後）: one of several pairs of times. */
const SLOT = /[(]?(午前|午後|[1-4])(?:の部)?[)]?/;
const TIMES = String.raw`(?:\d{1,2}:\d\d|\d{1,2}時(?:\d{1,2}分|半)?)`;
const TIME = new RegExp(`^${TIMES}$`);
const RANGE = new RegExp(`^${TIMES}[~〜-]${TIMES}$`);

const plain = (words: string): string => words.normalize('NFKC').replace(/\s/g, '');

interface Slot {
  start?: string;
  end?: string;
  range?: string;
}

function put(slot: Slot, name: string, words: string): void {
  const times = plain(words);
  if (RANGE.test(times)) slot.range = words;
  else if (TIME.test(times)) slot[/終了|閉|まで/.test(name) ? 'end' : 'start'] = words;
}

/**
 * One sentence of the times of several columns of a row: 9:00～12:00、13:00～15:00.
 * @param first of the columns that have no number
 * @returns undefined when they are no two whole slots, and nothing besides
 */
export function slotsSentence(
  cells: readonly HoursCell[],
  first: { readonly start: string; readonly end: string },
): string | undefined {
  const slots = new Map<string, Slot>();
  if (first.start + first.end !== '') slots.set('', { ...first });
  for (const { name, words } of cells) {
    const key = SLOT.exec(name.normalize('NFKC'))?.[1];
    if (key === undefined) return undefined;
    // 開始時間1 with 開始時間 beside it would be the same slot twice.
    const slot = slots.get(key) ?? {};
    slots.set(key, slot);
    put(slot, name, words);
  }
  const whole = [...slots.values()].map(({ start, end, range }) =>
    range === undefined && start && end ? `${start}～${end}` : start || end ? undefined : range,
  );
  const isWhole = whole.length > 1 && !whole.includes(undefined);
  return isWhole ? whole.join('、') : undefined;
}

/** 開設時間（土曜） says of which days its times are: 土曜：9:00～12:00. */
export function hoursLine({ name, words }: HoursCell): string {
  const [, days] =
    /[(]((?:平日|[月火水木金土日祝](?:曜日?)?)(?:[・、~〜-]?(?:[月火水木金土日祝](?:曜日?)?|祝日))*)[)]$/.exec(
      name.normalize('NFKC'),
    ) ?? [];
  return `${days ?? name}：${words}`;
}
