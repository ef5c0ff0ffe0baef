import { UNDATED } from './hours-words.ts';

/** Words in which a letter of time, of days or of closing stands for something else. */
const OTHERWISE = new RegExp(
  [
    String.raw`https?://[\w.~:/?#@!$&'*+,;=%-]+`,
    '育休|産休|休憩|休養|禁止|防止|随時|一時|同時|毎回|昼食|土木|出産予定',
    '当日|(?:確認|更新|作成|取得|生年月)日|誕生日|日用品|日差し|日よけ|日陰|日傘|日本|春日|朝日|日の出|日野|日向|日進|日田|日南|日吉|[廿二四五七八十]日市',
    String.raw`前日まで|\d+日前(?:まで)?|(?:ご?利用|[入来][館所室]|初回|混雑)(?:時|の際|のとき)|(?:満車|お?車)の(?:場合|際)`,
    String.raw`\d+[かヶケカ箇]月|\d+年生|\d+(?:時間|日)(?:につき)?\d+円`,
    String.raw`(?:歳児?|未満|以上|以下|児|方|者|親子|市民)(?:のみ|だけ)`,
    String.raw`令和[元\d]+年度?(?:\d+月)?(?:\d+日)?(?:に|より|から)?委託|お昼ごはん`,
    String.raw`(?:駐車場|自転車|お?車|予約[のが]ない方)[^、。\d時日月曜午朝昼夕中]*?(?:利用|使用)でき(?:ない|ません)`,
    // A hub that is open: how it is then changes no hours.
    '(?:開[所館設室園]|実施|運営|営業)中',
    // An opening long ago changes nothing today.
    String.raw`(?:昭和|平成)[元\d]+年度?(?:\d+月)?(?:\d+日)?(?:に|より|から)?(?:開設|設立|開所|開館|設置|委託)`,
    String.raw`(?:(?:\d{4}|令和[元\d]+)年)(?:\d+月)?(?:\d+日)?に?(?:開設|設立|開所|開館|オープン)しました`,
    // 臨時休館 may happen to any hub, and of 年末年始 and the like the week tells nothing.
    String.raw`(?:\d+月[はに]?)?(?:(?:${UNDATED}|年末|年始|臨時)[・、,と]?)+(?:期間)?[はにのも]?(?:休[館所室業]日?|お?休み?|閉[館所室])`,
    // An event of some days is no opening of the hub.
    String.raw`(?:[月年]に?\d+回|毎月)(?=[^休閉止替]*(?:誕生会|講座|教室|サークル|測定|読み聞かせ|イベント))`,
  ].join('|'),
  'g',
);

const TOUCHING = new RegExp(
  [
    String.raw`\d+[月/]\d|\d[月時年]|\d:\d\d|[令平]成|令和|R\d+[./年]|毎|月[初末中間内に]|年[度間中末始]|通年`,
    '日|週|曜|旬|祝|翌|隔|交[代替互]|当番|奇数|偶数|不定|未定|日程|予定|カレンダー|スケジュール|行事|出張|貸し?切',
    '時|午前|午後|正午|朝|夕|夜|昼|時間',
    '休|閉|止|廃|終|開始|開[所館室園]|移転|改[装修築]|工事|準備|中断|延期|変更|変動|変わ|異な|準[ずじ]|除|以外',
    '期|季|連休|GW|ゴールデン|[春夏秋冬](?:は|の|場)|盆|正月|彼岸|年末|年始|振替',
    '当面|当分|しばらく|現在|場合|際|とき|都合|応じ|のみ|だけ|でき(?:ない|ません)|使え|[入れ遊][れべ](?:ない|ません)|断り|遠慮|中は|開[けきか]|不在|優先|縮小|[無な]くな|統合|雨|荒天|警報|台風|感染|流行|災害',
  ].join('|'),
);

/** The words that may be left in a column of another thing when they are not of hours. */
const TIMES =
  /[月火水木金土日](?:曜|[・、,~][月火水木金土日]|祝)|土日|平日|祝日|第[1-5](?:[・、,]?第?[1-5])*(?:週|[月火水木金土日])|\d{1,2}:\d\d|\d{1,2}時(?!間)|休[館所室業園止み]|閉[館所室鎖園]|廃止|中止|午前|午後|盆|年末|不定期|隔週|毎週/;

const withoutOthers = (text: string): string => text.replace(OTHERWISE, '');

/**
 * Whether a sentence may change when a hub is open: it speaks of days, of times, of closing or of
 * conditions.
 * @param text prepared by `plainHours`
 */
export const touchesHours = (text: string): boolean => TOUCHING.test(withoutOthers(text));

/**
 * Whether a text names days, times or closing in so many words, in a column of another thing: its
 * letters of days and of time may belong to names there.
 * @param text prepared by `plainHours`
 */
export const namesTimes = (text: string): boolean => TIMES.test(withoutOthers(text));

/** Whether nothing but words that change no hours stands in a sentence: `お盆休みあり`. */
export const isOnlyUndated = (text: string): boolean =>
  /^[※・、,。()]*(?:が|は|の場合|の場合が|とな?る場合が|になる場合が|することが)?(?:あり|ある|有り|有|です|ます|があります)?[()]*$/.test(
    withoutOthers(text),
  );
