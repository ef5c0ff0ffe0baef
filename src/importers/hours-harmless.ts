import { isOnlyUndated, touchesHours } from './hours-touching.ts';

/** What sources say beside the hours, most often. */
const TOPIC = new RegExp(
  [
    '予約|申し?込|受付|登録|定員|先着|抽選|対象|歳|か月|親子|保護者|妊|どなた|市民|在住|同伴|育休|産休',
    String.raw`持ち物|持参|料金|利用料|無料|有料|実費|\d円|\d[名組人]`,
    '駐車|駐輪|自転車|お車|ベビーカー|エレベーター|Wi-?Fi|飲食|昼食|ランチ|おやつ|食事|弁当|授乳|おむつ|ミルク|遊び|遊べ|おもちゃ|絵本',
    '電話|TEL|FAX|メール|HP|ホームページ|問い?合わ?せ|詳細|詳しく|相談|一時預かり|託児|見学|体験|記名|記入|生年月日|保険|自由|混雑|ごはん',
    '講座|教室|サークル|誕生会|読み聞かせ|測定|イベント',
  ].join('|'),
  'i',
);

/** `要問合せ` says that something is not told: perhaps the hours. */
const ASKS = /要.*(?:確認|問い?合わ?せ)|応相談|^(?!.*詳).*(?:確認|お知らせ|要連絡)/;

/**
 * Whether a sentence that is not understood is known to leave the hours alone. Any other one may
 * say that the hub is closed, in words that nobody has thought of.
 * @param text prepared by `plainHours`
 */
export const isHarmless = (text: string): boolean =>
  isOnlyUndated(text) || (TOPIC.test(text) && !ASKS.test(text) && !touchesHours(text));
