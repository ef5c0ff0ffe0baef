import type { HUB_STATUSES } from '../schema/vocabulary.ts';
import { liesAhead } from './lies-ahead.ts';
import { plainHours } from './parse-slots.ts';
import { sentencesOf } from './read-hours-words.ts';
import type { SourceRecord } from './source-record.ts';

type Status = (typeof HUB_STATUSES)[number]['value'];

/** What a row says of a hub that has stopped. */
export interface ReadStatus {
  /** Left out unless the words are certain. */
  readonly status?: Exclude<Status, 'open'>;
  /** The words that tell it. */
  readonly because: readonly string[];
  /** Words of the name and of a column of states that say it, or may: they put the hours in doubt. */
  readonly doubts: readonly string[];
}

const DATE = String.raw`(?:(?:令和|平成|R|H)?[\d元]+[年./]?度?(?:\d+[月./])?(?:\d+日|末日?)?|\d+月(?:\d+日|末日?)?)`;
/** Since when or why; with days or times in it, a sentence speaks of these alone. */
const BEFORE = [
  `${DATE}(?:付け?)?(?:から|より|で|をもって|をもちまして|に)`,
  '(?:現在|ただ今|ただいま|当面の?間?|当分の?間?|しばらくの?間?|長期|一時)',
  String.raw`[^、。は\d曜毎時週第日月年]{1,20}(?:のため|により|につき|に伴い)`,
  '(?:当|本)?(?:施設|拠点|ひろば|広場|センター|支援センター|事業|開設|運営|活動)(?:は|を)',
].join('|');
const STOPPED = '(?:休止|休[所館業室園])';
const POLITE = '(?:です|と?なっています|となっております)?';
const ENDED = '(?:廃止|閉鎖|閉[所館室園])';

const SAYS = {
  // 廃止 without a verb is certain as well, where no date says that it is yet to come.
  closed: new RegExp(
    `^(?:(?:(?:${BEFORE})、?)*${ENDED}(?:しました|いたしました|致しました|され(?:まし)?た|となりました|済み?)|廃止|閉鎖)$`,
  ),
  paused: new RegExp(
    `^(?:(?:${BEFORE})、?)*${STOPPED}(?:中${POLITE}|しています|しております|となっています)$`,
  ),
} as const;
/** Enough where nothing but a state can stand: in a column of it, in brackets behind a name. */
const IS = {
  closed: new RegExp(`^${ENDED}(?:中|済み?)?$`),
  paused: new RegExp(`^(?:現在|一時)?${STOPPED}中?$`),
} as const;
const MAY_SAY = new RegExp(`休止|${STOPPED}中|廃止|閉鎖|閉[所館園](?:し|する|済|予定|$|[)])`);
const STATE_COLUMN = /状況|状態|ステータス/;

type Words = readonly { readonly text: string; readonly isState: boolean }[];

/** A name and what stands in brackets or apart beside it: `もこもこ（休止中）`, `もこもこ 休止中`. */
const partsOfName = (name: string): string[] => name.normalize('NFKC').split(/[()【】[\]〔〕※\s]+/);

function statusOf({ text, isState }: Words[number], today: string | undefined) {
  const plain = plainHours(text).replace(/^[※*・]+/, '');
  const kinds = ['closed', 'paused'] as const;
  return kinds.find(
    (kind) =>
      (SAYS[kind].test(plain) && !liesAhead(plain, today)) || (isState && IS[kind].test(plain)),
  );
}

const sentenceWords = (text: string): Words =>
  sentencesOf(text).map((sentence) => ({
    text: sentence.replace(/^[^:：]*(?:状況|状態)[:：]/, ''),
    isState: false,
  }));

/**
 * Reads whether a hub is paused or closed, from its name, columns of states and notes.
 * @param today `YYYY-MM-DD`: what a source says of later days is not so yet
 */
export function readStatus(record: SourceRecord, today?: string): ReadStatus {
  const { name, rest, remark, hoursNote } = record;
  const states = rest.filter(([column]) => STATE_COLUMN.test(column)).map(([, words]) => words);
  const front: Words = [...partsOfName(name), ...states].map((text) => ({ text, isState: true }));
  const notes = [remark, hoursNote, ...rest.map(([, words]) => words)].flatMap(sentenceWords);
  const told = [...front, ...notes].flatMap((words) => {
    const status = statusOf(words, today);
    return status === undefined ? [] : [{ status, text: words.text }];
  });
  const because = [...new Set(told.map(({ text }) => text))];
  const says = (text: string): boolean => MAY_SAY.test(plainHours(text)) || because.includes(text);
  const doubts = [
    ...states.filter(says),
    ...(says(name) || partsOfName(name).some(says) ? [name] : []),
  ];
  const kinds = told.map(({ status }) => status);
  if (kinds.length === 0) return { because, doubts };
  return { status: kinds.includes('closed') ? 'closed' : 'paused', because, doubts };
}
