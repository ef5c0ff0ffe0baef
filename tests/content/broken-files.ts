/** A file with one mistake, and what must be said of it. */
export interface BrokenFile {
  file: string;
  text: string | Uint8Array;
  /** Of the finding; none for a file as a whole. */
  line?: number;
  words: string;
}

/** One pixel that every program can open. */
const SMALLEST_JPEG = Buffer.from(
  '/9j/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AR//Z',
  'base64',
);

const EVENT = { title: '交流会', kind: 'exchange', summary: '短い説明', start: '2026-04-01' };
const HUB = {
  name: '見本',
  prefecture: 'kagawa',
  municipality: '高松市',
  source: '\n  name: 見本',
};

let count = 0;

/** The lines that matter stand first, after the fence: their first one is line 2. */
function entry(
  folder: string,
  required: Readonly<Record<string, string>>,
  lines: string,
  line: number,
  words: string,
  body = '',
): BrokenFile {
  count += 1;
  const id = `broken-${String(count)}`;
  const rest = Object.entries({ id, ...required })
    .filter(([key]) => !new RegExp(`^${key}\\b`, 'm').test(lines))
    .map(([key, value]) => `${key}: ${value}`);
  const text = ['---', ...(lines === '' ? [] : [lines]), ...rest, '---', body].join('\n');
  return { file: `${folder}/${id}.md`, text, line, words };
}

const event = (lines: string, line: number, words: string) =>
  entry('content/events', EVENT, lines, line, words);
const hub = (lines: string, line: number, words: string) =>
  entry('content/hubs/kagawa', HUB, lines, line, words);
/** Six lines of fields come before the body, which begins with line 8. */
const body = (markdown: string, line: number, words: string) =>
  entry('content/events', EVENT, '', line, words, markdown);

const page = (id: string) => `---\nid: ${id}\ntitle: 見本\nsummary: 見本\n---\n`;

export const BROKEN: readonly BrokenFile[] = [
  event('title:', 2, '項目「title」に何も書かれていません。'),
  event('title: 2024', 2, "例：'2024'"),
  event('fiscalYear: 2024年度', 2, '例：2024'),
  event('hubs: 37201-good', 2, '初めに「- 」を付けて並べてください。'),
  event('image: ../media/room.jpg', 2, '中の項目：src（画像）'),
  event('plase: 高松市', 2, '「place」（場所）のことではありませんか。'),
  event('場所: 高松市', 2, '例：place: 高松市'),
  event('start: 2026/4/1', 2, '例：2026-04-01'),
  event('start: 2026-02-30', 2, '2026年2月は28日までです。'),
  event('start: 2026-04-02\nend: 2026-04-01', 3, '「開催日」と同じか、後の日にしてください。'),
  event('kind: 交流会', 2, '例：exchange'),
  event('id: Broken_12', 2, '半角の小文字・数字・ハイフンだけで書いてください。'),
  event('place：高松市', 2, '半角「:」と空白にしてください。'),
  event('place:高松市', 2, '半角の空白を入れてください。'),
  event('place: "高松市', 2, '引用符（"）が閉じていません。'),
  event('place: @高松市', 2, '「@」で始まる言葉は'),
  event('place: 会場: 高松市', 2, '半角の「: 」が入っている言葉は'),
  event('place: 高松市\nplace: 丸亀市', 3, '同じ名前の項目が上にもあります。'),
  event('place: 高松市\n  organizer: 見本', 3, '字下げが上の行と合っていません。'),
  event('place: 高松市 #2', 2, '「#」から後は読まれません。'),
  event('hubs:\n  - 37201-god', 3, '例：37201-good'),
  event('glossary:\n  - 37201-good', 3, '「拠点」のIDです。'),
  event('aliases:\n  - good-event', 3, 'いまは content/events/good-event.md のIDです。'),
  event('image:\n  src: ../media/nowhere.jpg\n  alt: 部屋', 3, 'が見つかりません。'),
  event('image:\n  src: ../media/room.jpg', 2, '項目「alt」がありません。'),
  hub('fee:\n\tkind: free', 3, 'タブが使われています。'),
  hub('fee:\n　kind: free', 3, '全角の空白が使われています。'),
  hub('postcode: 7600043', 2, '例：760-0043'),
  hub('phone: 087(868)2251', 2, '例：087-868-2251'),
  hub('web: www.example.jp', 2, '例：https://www.example.jp'),
  hub('location:\n  lat: 134\n  lon: 34\n  precision: town', 3, '入れかわっているようです。'),
  hub('services:\n  - parking\n  - parking', 2, '二度入っています。'),
  hub('fee:\n  kind: free\n  nota: 材料費', 4, '「note」（補足）のことではありませんか。'),
  hub(
    "openingHours:\n  publicHolidaySlots:\n    - opens: '16:00'\n      closes: '10:00'",
    5,
    '終わりは始まりより後の時刻にしてください。',
  ),
  hub("municipalityCode: '37202'", 2, "例：'37201'"),
  hub('municipality: 高松', 2, '例：高松市'),
  body('\n<script>alert(1)</script>\n', 9, 'HTMLは使えません'),
  body('\n本文\n\n:::noet\n本文\n:::\n', 11, 'という書き方はありません。'),
  body('\n[ここ](/evens/)\n', 9, '例：/events/'),
  body('\n[ここ](/events/good-event)\n', 9, '終わりに「/」を付けてください。'),
  body('\n[ここ](javascript:alert(1))\n', 9, 'リンク先に使えるのは'),
  body('\n## 内容\n\n[ここ](#ない)\n', 11, 'あるもの：#内容'),
  body('\n![](../media/room.jpg)\n', 9, '画像の説明がありません。'),
  body('\n::figure{id="nothing"}\n', 9, '「nothing」というIDのものがありません。'),
  { file: 'content/pages/no-fence.md', text: '本文です。\n', line: 1, words: '「---」の行で始め' },
  {
    file: 'content/pages/open-fence.md',
    text: page('open-fence').replace(/---\n$/, ''),
    line: 4,
    words: '項目の終わりを示す「---」の行がありません。',
  },
  {
    file: 'content/pages/other-name.md',
    text: page('another'),
    line: 2,
    words: 'IDとファイルの名前が違います。',
  },
  { file: 'content/pages/Upper.md', text: page('upper'), words: '半角の小文字・数字・ハイフン' },
  { file: 'content/pages/page.mdx', text: page('page'), words: '「.mdx」のファイルは使えません。' },
  {
    file: 'content/news/news.md',
    text: page('news'),
    words: 'ここに置いたファイルは使われません。',
  },
  {
    file: 'content/pages/shift-jis.md',
    text: Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0x93, 0xfa, 0x96, 0x7b]),
    line: 1,
    words: '文字コードがUTF-8ではありません。',
  },
  {
    file: 'content/hubs/tokyo/37201-good.md',
    text: `---\nid: 37201-good\nname: 見本\nprefecture: tokyo\nmunicipality: 千代田区\nsource:\n  name: 見本\n---\n`,
    line: 2,
    words: '同じIDのファイルがほかにもあります。',
  },
  { file: 'content/media/script.jpg', text: '<svg onload="alert(1)">', words: '中身はSVGです。' },
  {
    file: 'content/media/two-in-one.jpg',
    text: Uint8Array.from([
      ...SMALLEST_JPEG,
      ...new TextEncoder().encode('<script>alert(1)</script>'),
    ]),
    words: '中にウェブページのプログラム（JavaScript）がかくれています。',
  },
];

/** What the broken files lean on. */
export const SOUND: Readonly<Record<string, string | Uint8Array>> = {
  'content/site.yml':
    'name: 見本\nshortName: 見本\nlegalName: 見本\ndescription: 見本\nnavigation:\n  - label: 拠点\n    href: /hubs/\n',
  'content/hubs/kagawa/37201-good.md':
    '---\nid: 37201-good\nname: 見本\nprefecture: kagawa\nmunicipality: 高松市\nsource:\n  name: 見本\n---\n',
  'content/events/good-event.md':
    '---\nid: good-event\ntitle: 見本\nkind: other\nsummary: 見本\nfiscalYear: 2026\n---\n',
  'content/media/room.jpg': Uint8Array.from(SMALLEST_JPEG),
};
