import { namesTimes, touchesHours } from './hours-touching.ts';
import { liesAhead } from './lies-ahead.ts';
import { namedDays } from './named-days.ts';
import { plainHours } from './parse-slots.ts';
import { sentencesOf } from './read-hours-words.ts';
import type { SourceRecord } from './source-record.ts';

/** Columns of which the subject is known, and is not when the hub is open. */
const OF_OTHER_THINGS =
  /電話|TEL|FAX|ファク?ックス|ファクス|番号|コード|URL|アドレス|メール|MAIL|ホームページ|HP|SNS|画像|緯度|経度|高度|預かり|病児|カナ|かな|英字|ID$/i;
/** Columns of names, places and numbers: a letter in them is seldom a day's. */
const OF_NAMES =
  /年月日|更新|登録|作成|認可|設立|年度|場所|施設|所在|住所|町|番地|建物|校区|学区|地区|地域|圏域|区分|分類|種|型|団体|法人|主体|設置|運営|委託|担当|所管|課|代表|職員|人数|定員|料金|費用|面積|構造|駅|バス|停|ライセンス|出典/;

/** That all is as usual, in a column of its own: `開所中`, `通常どおり実施`. */
const AS_USUAL =
  /^(?:通常(?:どおり|通り)?)?(?:開[所館設室園]|実施|運営|営業|利用可能?|活動)?(?:中|しています|です)?$/;

/** Sentences of a text that may tell when a hub is open; all others are about other things. */
const ofHours = (text: string, today: string | undefined): string[] =>
  sentencesOf(text).filter((sentence) => {
    const plain = plainHours(sentence);
    return touchesHours(plain) || namedDays(plain).days.length > 0 || liesAhead(plain, today);
  });

const ofTimes = (text: string): string[] =>
  sentencesOf(text).filter((sentence) => namesTimes(plainHours(sentence)));

function ofColumn([name, words]: readonly [string, string], today: string | undefined): string[] {
  const column = name.normalize('NFKC');
  if (OF_OTHER_THINGS.test(column) || AS_USUAL.test(plainHours(words))) return [];
  return OF_NAMES.test(column) ? ofTimes(words) : ofHours(words, today);
}

/**
 * What a row says of its hours outside of their own columns, sentence by sentence: in its remarks,
 * in columns that no field is for, and in those of other things where they name days and times.
 * @param today `YYYY-MM-DD`: what a source says of later days is not so yet
 */
export const hoursBeside = (
  { remark, rest, access, ages, type, building }: SourceRecord,
  today?: string,
): string[] => [
  ...ofHours(remark, today),
  ...rest.flatMap((cell) => ofColumn(cell, today)),
  ...[access, ages, type, building].flatMap(ofTimes),
];
