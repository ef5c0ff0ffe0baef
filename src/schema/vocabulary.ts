/**
 * Words with a fixed list of values. `value` is what a content file holds,
 * `label` is what people read. This file imports nothing: it travels to the browser.
 */
export interface Term<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

export interface Prefecture extends Term {
  /** JIS X 0401, two digits. */
  readonly code: string;
  readonly region: string;
}

const REGIONS: readonly (readonly [region: string, prefectures: string])[] = [
  [
    '北海道・東北',
    'hokkaido:北海道 aomori:青森県 iwate:岩手県 miyagi:宮城県 akita:秋田県 yamagata:山形県 fukushima:福島県',
  ],
  [
    '関東',
    'ibaraki:茨城県 tochigi:栃木県 gunma:群馬県 saitama:埼玉県 chiba:千葉県 tokyo:東京都 kanagawa:神奈川県',
  ],
  [
    '中部',
    'niigata:新潟県 toyama:富山県 ishikawa:石川県 fukui:福井県 yamanashi:山梨県 nagano:長野県 gifu:岐阜県 shizuoka:静岡県 aichi:愛知県',
  ],
  [
    '近畿',
    'mie:三重県 shiga:滋賀県 kyoto:京都府 osaka:大阪府 hyogo:兵庫県 nara:奈良県 wakayama:和歌山県',
  ],
  [
    '中国・四国',
    'tottori:鳥取県 shimane:島根県 okayama:岡山県 hiroshima:広島県 yamaguchi:山口県 tokushima:徳島県 kagawa:香川県 ehime:愛媛県 kochi:高知県',
  ],
  [
    '九州・沖縄',
    'fukuoka:福岡県 saga:佐賀県 nagasaki:長崎県 kumamoto:熊本県 oita:大分県 miyazaki:宮崎県 kagoshima:鹿児島県 okinawa:沖縄県',
  ],
];

/** The 47 prefectures in the order of JIS X 0401; `value` is the romaji of the address. */
export const PREFECTURES: readonly Prefecture[] = REGIONS.flatMap(([region, prefectures]) =>
  prefectures.split(' ').map((pair) => {
    const [value = '', label = ''] = pair.split(':');
    return { value, label, region };
  }),
).map((prefecture, index) => ({ ...prefecture, code: String(index + 1).padStart(2, '0') }));

/** Whether a word is a prefecture's part of an address: `kagawa`. */
export const isPrefecture = (word: string): boolean =>
  PREFECTURES.some(({ value }) => value === word);

/** The types of 児童福祉法 6条の3 第6項 as the ministry's outline names them. */
export const HUB_TYPES = [
  { value: 'general', label: '一般型' },
  { value: 'collaborative', label: '連携型' },
  { value: 'outreach', label: '出張ひろば' },
  { value: 'other', label: 'その他' },
] as const satisfies readonly Term[];

export const HUB_STATUSES = [
  { value: 'open', label: '開所中' },
  { value: 'paused', label: '休止中' },
  { value: 'closed', label: '閉所' },
] as const satisfies readonly Term[];

/** What a hub is known to offer. A service that is not listed is unknown, not absent. */
export const SERVICES = [
  { value: 'pregnancy-welcome', label: '妊娠中から歓迎' },
  { value: 'consultation', label: '子育ての相談' },
  { value: 'user-support', label: '利用者支援事業（基本型）' },
  { value: 'temporary-care', label: '一時預かり' },
  { value: 'family-support-center', label: 'ファミリー・サポート・センター' },
  { value: 'courses', label: '講座・教室' },
  { value: 'nursing-room', label: '授乳室' },
  { value: 'nappy-changing', label: 'おむつ替え' },
  { value: 'eating', label: '飲食できる場所' },
  { value: 'stroller-access', label: 'ベビーカーで入れる' },
  { value: 'stroller-rental', label: 'ベビーカーの貸し出し' },
  { value: 'parking', label: '駐車場' },
] as const satisfies readonly Term[];

/**
 * What the finder filters by. A hub is known to have a facet, or it is unknown: none of them says no.
 */
export const HUB_FACETS = [
  { value: 'weekend', label: '土日開所' },
  { value: 'pregnancy-welcome', label: '妊娠中から歓迎' },
  { value: 'no-reservation', label: '予約不要' },
  { value: 'temporary-care', label: '一時預かり' },
  { value: 'nursing-room', label: '授乳室' },
  { value: 'stroller', label: 'ベビーカー' },
  { value: 'parking', label: '駐車場' },
  { value: 'outreach', label: '出張ひろば' },
  { value: 'consultation', label: '相談' },
] as const satisfies readonly Term[];

export const WEEKDAYS = [
  { value: 'mon', label: '月' },
  { value: 'tue', label: '火' },
  { value: 'wed', label: '水' },
  { value: 'thu', label: '木' },
  { value: 'fri', label: '金' },
  { value: 'sat', label: '土' },
  { value: 'sun', label: '日' },
] as const satisfies readonly Term[];

/** How a hub treats national holidays (国民の祝日に関する法律). */
export const HOLIDAY_POLICIES = [
  { value: 'closed', label: '休み' },
  { value: 'open', label: '開いている（下の時間帯）' },
  { value: 'as-weekday', label: '曜日どおり' },
  { value: 'unknown', label: 'わからない' },
] as const satisfies readonly Term[];

export const STAGES = [
  { value: 'pregnancy', label: '妊娠期' },
  { value: 'postpartum', label: '産後' },
  { value: 'age-0', label: '0歳' },
  { value: 'age-1-up', label: '1歳から' },
] as const satisfies readonly Term[];

export const PRECISIONS = [
  { value: 'building', label: '建物の位置' },
  { value: 'town', label: '町・丁目の位置' },
  { value: 'municipality', label: '市区町村の位置' },
] as const satisfies readonly Term[];

export const FEE_KINDS = [
  { value: 'free', label: '無料' },
  { value: 'paid', label: '有料' },
  { value: 'partly', label: '一部有料' },
] as const satisfies readonly Term[];

export const RESERVATION_KINDS = [
  { value: 'not-needed', label: '予約不要' },
  { value: 'needed', label: '予約が必要' },
  { value: 'partly', label: '内容によって予約が必要' },
] as const satisfies readonly Term[];

/** BCP 47 tags of the languages a hub can help in. */
export const LANGUAGES = [
  { value: 'ja', label: '日本語' },
  { value: 'ja-x-easy', label: 'やさしい日本語' },
  { value: 'en', label: '英語' },
  { value: 'zh', label: '中国語' },
  { value: 'ko', label: '韓国語' },
  { value: 'vi', label: 'ベトナム語' },
  { value: 'tl', label: 'タガログ語' },
  { value: 'pt', label: 'ポルトガル語' },
  { value: 'es', label: 'スペイン語' },
  { value: 'ne', label: 'ネパール語' },
] as const satisfies readonly Term[];

export const SNS_SERVICES = [
  { value: 'instagram', label: 'Instagram' },
  { value: 'line', label: 'LINE' },
  { value: 'facebook', label: 'Facebook' },
  { value: 'x', label: 'X' },
  { value: 'youtube', label: 'YouTube' },
  { value: 'blog', label: 'ブログ' },
] as const satisfies readonly Term[];

export const EVENT_KINDS = [
  { value: 'exchange', label: '交流会' },
  { value: 'training', label: '研修・講座' },
  { value: 'forum', label: 'フォーラム' },
  { value: 'other', label: 'その他' },
] as const satisfies readonly Term[];

/** What a case study is about. */
export const CASE_THEMES = [
  { value: 'courses', label: '講座・教室' },
  { value: 'bathing', label: '沐浴の体験' },
  { value: 'specialists', label: '専門職との連携' },
  { value: 'city', label: '行政との協働' },
  { value: 'fathers', label: '父親の参加' },
  { value: 'interviews', label: '面談' },
] as const satisfies readonly Term[];

/** What of a picture stays when it is cropped: as sharp calls the places. */
export const FOCUS_PLACES = [
  { value: 'center', label: 'まん中' },
  { value: 'top', label: '上' },
  { value: 'bottom', label: '下' },
  { value: 'left', label: '左' },
  { value: 'right', label: '右' },
  { value: 'left top', label: '左上' },
  { value: 'right top', label: '右上' },
  { value: 'left bottom', label: '左下' },
  { value: 'right bottom', label: '右下' },
] as const satisfies readonly Term[];

/** With whom a hub works in a case study. */
export const COLLABORATORS = [
  { value: 'public-health-nurse', label: '保健師' },
  { value: 'midwife', label: '助産師' },
  { value: 'family-center', label: 'こども家庭センター' },
  { value: 'experienced-fathers', label: '先輩パパ' },
  { value: 'municipality', label: '市区町村' },
] as const satisfies readonly Term[];

/** The values of a term list as a tuple, as `z.enum` wants it. */
export const values = <Value extends string>(terms: readonly Term<Value>[]): [Value, ...Value[]] =>
  terms.map((term) => term.value) as [Value, ...Value[]];

/**
 * The word for a value.
 * @throws RangeError when the list does not hold the value.
 */
export function labelOf<Value extends string>(terms: readonly Term<Value>[], value: Value): string {
  const term = terms.find((candidate) => candidate.value === value);
  if (!term) throw new RangeError(`一覧にない値です: ${value}`);
  return term.label;
}
