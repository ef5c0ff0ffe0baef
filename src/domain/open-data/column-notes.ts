import { EDITIONS, type StandardColumn } from './columns.ts';

/** What stands in a column of either edition; where both have it, by both names. */
export interface ColumnNote {
  readonly columns: readonly StandardColumn[];
  readonly about: string;
}

/** The columns that the files fill, in the order of the standard. */
export const COLUMN_NOTES: readonly ColumnNote[] = [
  {
    columns: [
      '都道府県コード又は市区町村コード',
      '全国地方公共団体コード',
      '所在地_全国地方公共団体コード',
    ],
    about:
      '拠点のある市区町村のコードです。JIS X 0402の5桁に、検査数字を1桁つけた6桁です。政令指定都市は、わかるときは区のコードです。',
  },
  {
    columns: ['NO', 'ID'],
    about: 'このサイトでの拠点のIDです。拠点のページのアドレスと同じで、変わりません。',
  },
  {
    columns: ['都道府県名', '所在地_都道府県', '市区町村名', '地方公共団体名', '所在地_市区町村'],
    about: '拠点のある都道府県と市区町村の名前です。',
  },
  { columns: ['名称'], about: '拠点の名前です。' },
  { columns: ['名称_カナ'], about: '名前の読みを、全角のカタカナで書きます。' },
  {
    columns: ['種別'],
    about: '一般型、連携型、出張ひろばのどれかです。ほかのものと、わからないものは「その他」です。',
  },
  {
    columns: ['住所', '所在地_連結表記'],
    about:
      '都道府県から番地までの住所です。わからないときは、市区町村までです。町字と番地の列には分けていません。',
  },
  { columns: ['方書', '建物名等(方書)'], about: '建物の名前と階です。' },
  {
    columns: ['緯度', '経度'],
    about:
      '世界測地系の十進法です。建物の位置でないときは、何の位置かを備考の「位置の正確さ」に書きます。',
  },
  { columns: ['アクセス方法'], about: '行き方です。' },
  { columns: ['電話番号'], about: '市外局番からの電話番号です。' },
  { columns: ['連絡先備考（その他、SNSなど）'], about: 'SNSの種類とアドレスです。' },
  { columns: ['郵便番号'], about: '28列の表では、備考に書きます。' },
  { columns: ['団体名'], about: '運営団体の名前です。' },
  { columns: ['受入年齢'], about: '対象の年齢です。' },
  {
    columns: ['利用可能曜日', '開始時間', '終了時間', '利用可能日時特記事項'],
    about:
      '毎週の開所日と時間です。三つの列で書けないこと（昼休み、第何週の決まり、祝日、年末年始など）は、特記事項に文で書きます。',
  },
  {
    columns: [
      '駐車場情報',
      '一時預かりの有無',
      '授乳室',
      'おむつ替えコーナー',
      '飲食可否',
      'ベビーカー貸出',
      'ベビーカー利用',
    ],
    about:
      'あるとわかっている拠点だけが「有」です。空いているのは「わからない」という意味で、「ない」という意味ではありません。',
  },
  { columns: ['URL'], about: '拠点や運営団体のウェブサイトです。' },
  {
    columns: ['備考'],
    about:
      '列のない内容を「項目名：内容」の形で、1行に一つずつ書きます。出典と利用条件も、ここにあります。',
  },
];

/** The columns that stay empty, in the order of the standard: nothing of the kind is known. */
export function emptyColumns(): StandardColumn[] {
  const filled = new Set(COLUMN_NOTES.flatMap(({ columns }) => columns));
  const all = new Set<StandardColumn>([...EDITIONS['28'], ...EDITIONS['53']]);
  return [...all].filter((column) => !filled.has(column));
}
