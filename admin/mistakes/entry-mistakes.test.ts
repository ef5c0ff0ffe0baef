import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../src/schema/index.ts';
import { allMunicipalities } from '../../src/domain/municipalities.ts';
import { contentEntryOf } from './content-entry-of.ts';
import { entryMistakes } from './entry-mistakes.ts';
import type { SiteFacts } from './site-facts.ts';

const event = {
  id: '2026-online-exchange',
  title: 'オンライン交流会',
  kind: 'exchange',
  summary: '会員どうしの情報交換',
  start: '2026-12-05',
  body: '## 内容\n\nオンラインで話します。',
};

const study = {
  id: 'talk',
  title: '事例',
  organisation: '団体',
  summary: '短い説明',
  stages: ['pregnancy'],
  themes: ['courses'],
  source: '見本',
};

const entry = (path: string, data: Record<string, unknown> = {}) =>
  contentEntryOf(path.split('/')[0] ?? '', `content/${path}.md`, data);

/** The other entries of the site; the built site has the pages `/`, `/hubs/` and `/search/` beside them. */
const entries = [
  entry('glossary/hiroba'),
  entry('figures/hubs-in-japan'),
  entry('events/2024-lunch-exchange', { aliases: ['2023-lunch'] }),
  entry('events/2025-forum', { archived: true, successor: '/events/2026-online-exchange/' }),
  entry('hubs/saga/41201-saga'),
  entry('pages/first-visit'),
];

const site: SiteFacts = {
  origin: 'https://hiroba.example',
  isServed: (path) => Promise.resolve(['/', '/hubs/', '/search/', '/cases/page/2/'].includes(path)),
  entries: (name) => Promise.resolve(entries.filter(({ collection }) => collection === name)),
  read: ({ collection, file }) =>
    Promise.resolve(
      contentEntryOf(
        collection,
        file,
        {},
        { links: [], images: [], figures: [], headings: [{ id: '意味' }] },
      ),
    ),
  uploads: () => Promise.resolve(new Set(['content/media/room.jpg', 'content/media/talk.mp4'])),
  municipalities: () => Promise.resolve(allMunicipalities),
};

const save = async (
  data: Record<string, unknown>,
  collection: CollectionName | 'site' = 'events',
  slug = '',
): Promise<void> => {
  const mistakes = await entryMistakes({ collection, data, slug }, site);
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
};

describe('saving in the CMS', () => {
  it('goes on when the build would take the entry, its body included', async () => {
    await expect(save(event)).resolves.toBeUndefined();
  });

  it('goes on when fields were touched and emptied again', async () => {
    await expect(
      save({ ...event, end: '', place: null, image: { src: '', alt: '' } }),
    ).resolves.toBeUndefined();
  });

  it('is refused with the field’s label and what is wrong with it', async () => {
    await expect(save({ ...event, start: '' })).rejects.toThrow(
      '「開催日」開催日か年度のどちらかを書いてください。',
    );
  });

  it('names all mistakes, one a line', async () => {
    const wrong = { ...event, title: '', image: { src: '../media/room.jpg' } };
    await expect(save(wrong)).rejects.toThrow(
      /^「タイトル」入力してください。\n「写真 › 画像の説明（代替テキスト）」入力してください。.*$/,
    );
  });

  it('goes by the schema of the entry’s own collection', async () => {
    await expect(save(event, 'hubs')).rejects.toThrow('「名称」');
    await expect(save({ name: '子育てひろば' }, 'site')).rejects.toThrow('「サイトの説明」');
  });

  it('is refused for a picture that does not lie in the media folder', async () => {
    const elsewhere = { src: 'https://www.example.jp/room.jpg', alt: '部屋' };
    await expect(save({ ...event, image: elsewhere })).rejects.toThrow('「写真 › 画像」');
  });

  it('is refused for a video’s address and times that lead nowhere', async () => {
    const video = {
      url: 'https://www.youtube.com/playlist?list=PLabc',
      transcript: '0:12 はい。\n0:75 いいえ。',
    };
    await expect(save({ ...study, video: {} }, 'cases')).resolves.toBeUndefined();
    await expect(save({ ...study, video }, 'cases')).rejects.toThrow(
      /^「動画 › 動画のアドレス」再生リストのアドレスです。.*\n「動画 › 文字起こし」2行目：時刻「0:75」を/,
    );
    await expect(
      save({ ...study, video: { url: 'https://youtu.be/dQw4w9WgXcQ' } }, 'cases'),
    ).rejects.toThrow(
      '「動画 › 字幕 › 日本語の字幕」字幕も文字起こしもない動画は、公開できません。',
    );
  });

  it('is refused for a transcript that says nothing', async () => {
    for (const transcript of ['0:01', '.', '職員：']) {
      const video = { url: 'https://youtu.be/dQw4w9WgXcQ', transcript };
      await expect(save({ ...study, video }, 'cases')).rejects.toThrow(
        /^「動画 › 文字起こし」1行目：読める言葉がありません.*例：0:12 職員：こんにちは。$/,
      );
    }
  });

  it('is refused for a sample whose title does not say so', async () => {
    await expect(save({ ...study, sample: true }, 'cases')).rejects.toThrow('例：見本：事例');
    await expect(
      save({ ...study, title: '見本：事例', sample: true }, 'cases'),
    ).resolves.toBeUndefined();
  });
});

describe('the successor of an archived entry', () => {
  const replacedBy = (successor: string) =>
    save({ ...event, archived: true, successor }, 'events', event.id);

  it('may be any page, one archived or published since the build as well', async () => {
    for (const page of ['/hubs/', '/hubs/saga/', '/first-visit/', '/events/2024-lunch-exchange/']) {
      await expect(replacedBy(page)).resolves.toBeUndefined();
    }
    await expect(
      save({ ...event, id: '2027-x', archived: true, successor: '/events/2025-forum/' }),
    ).resolves.toBeUndefined();
  });

  it('has to be a page', async () => {
    await expect(replacedBy('/events/2024-lunch-exchang/')).rejects.toThrow(
      /^「かわりのページ」「\/events\/2024-lunch-exchang\/」というページはありません。例：\/events\/2024-lunch-exchange\/$/,
    );
  });

  it('is not the entry itself, nor one that leads back to it', async () => {
    await expect(replacedBy('/events/2026-online-exchange/')).rejects.toThrow(
      /^「かわりのページ」このページ自身のアドレスです。/,
    );
    await expect(replacedBy('/events/2025-forum/')).rejects.toThrow(
      /^「かわりのページ」かわりのページをたどると、このページに戻ります。/,
    );
  });

  it('is told once when it is no address at all', async () => {
    await expect(replacedBy('/events/none')).rejects.toThrow(
      /^「かわりのページ」このサイトの中の.*$/,
    );
  });
});

describe('a former id', () => {
  const formerly = (...aliases: string[]) => save({ ...event, aliases });

  it('may be one that nothing has', async () => {
    await expect(formerly('2025-online-exchange')).resolves.toBeUndefined();
  });

  it('is no id and no former id of another entry, and not the present one', async () => {
    await expect(formerly('2024-lunch-exchange')).rejects.toThrow(
      '「前のID」「2024-lunch-exchange」は、いまは content/events/2024-lunch-exchange.md のIDです。前のIDとしては使えません。',
    );
    await expect(formerly('2023-lunch')).rejects.toThrow('の前のIDでもあります。');
    await expect(formerly(event.id)).rejects.toThrow('は、いまのIDです。');
  });

  it('is the id of no new entry', async () => {
    await expect(save({ ...event, id: '2023-lunch' })).rejects.toThrow(
      '「ID（ページのアドレス）」の 2023-lunch は、content/events/2024-lunch-exchange.md の「前のID」です。',
    );
  });
});

describe('the id of a new entry', () => {
  const page = { title: '見本', summary: '見本です。' };

  it('is not the address of another page of the site', async () => {
    await expect(save({ ...page, id: 'data' }, 'pages')).rejects.toThrow('サイトのほかのページが');
    const served = { ...site, isServed: () => Promise.resolve(true) };
    const data = { ...page, id: 'sample' };
    const told = await entryMistakes({ collection: 'pages', data, slug: '' }, served);
    expect(told.join()).toMatch(/sample のアドレスは、サイトのほかのページが使っています/);
    expect(await entryMistakes({ collection: 'pages', data, slug: '' }, site)).toEqual([]);
    const unknown = { ...site, isServed: () => Promise.resolve(undefined) };
    expect(await entryMistakes({ collection: 'pages', data, slug: '' }, unknown)).toEqual([]);
  });
});

describe('what an entry names', () => {
  it('is there', async () => {
    await expect(save({ ...event, glossary: ['hiroba'] })).resolves.toBeUndefined();
    await expect(save({ ...event, glossary: ['hirobe'] })).rejects.toThrow(
      '「関連する用語」「用語」に「hirobe」というIDのものがありません。例：hiroba',
    );
  });

  it('is not the entry itself', async () => {
    const term = { id: 'hiroba', term: 'ひろば', reading: 'ひろば', summary: '見本です。' };
    const own = await entryMistakes(
      { collection: 'glossary', data: { ...term, related: ['hiroba'] }, slug: 'hiroba' },
      site,
    );
    expect(own).toContain('「関連する用語」このページ自身のIDです。消してください。');
  });
});

describe('the menu of the site', () => {
  const menu = async (...addresses: string[]) => {
    const navigation = addresses.map((href) => ({ label: '見本', href }));
    const told = await entryMistakes({ collection: 'site', data: { navigation }, slug: '' }, site);
    return told.filter((words) => words.startsWith('「メニュー'));
  };

  it('leads to pages', async () => {
    expect(await menu('/hubs/', '/hubs/saga/', '/first-visit/')).toEqual([]);
    expect(await menu('/hubs/', '/sagasu/')).toEqual([
      '「メニュー 2 › アドレス」「/sagasu/」というページはありません。例：/hubs/saga/',
    ]);
  });
});

describe('the text of an entry', () => {
  const withBody = (body: string) => save({ ...event, body });

  it('may lead to pages, headings of its own and tables that are there', async () => {
    const body =
      '## 内容\n\n[ひろば](/hubs/)、[用語](/glossary/hiroba/#main)、[上](#内容)、[会](https://www.example.jp/)\n\n::figure{id="hubs-in-japan"}';
    await expect(withBody(body)).resolves.toBeUndefined();
  });

  it('is refused with its line for what the build would refuse', async () => {
    await expect(withBody('こんにちは。\n\n<b>だいじ</b>なことです。')).rejects.toThrow(
      /^「本文」3行目：.*HTML/,
    );
    await expect(withBody('[申し込み](javascript:alert(1))')).rejects.toThrow('「本文」1行目：');
  });

  it('is refused for links and tables that lead nowhere, all in one run', async () => {
    const body = '[会](/events/none/)\n\n[上](#ない)\n\n[拠点](/hubs)\n\n::figure{id="none"}';
    await expect(withBody(body)).rejects.toThrow(
      /^「本文」1行目：「\/events\/none\/」というページはありません。\n「本文」3行目：.*「#ない」という見出しはありません。.*\n「本文」5行目：アドレスの終わりに「\/」を付けてください。例：\/hubs\/\n「本文」7行目：「数字で見る」に「none」/,
    );
  });

  it('may lead to headings of other entries that are there', async () => {
    await expect(withBody('[用語](/glossary/hiroba/#意味)')).resolves.toBeUndefined();
    await expect(withBody('[用語](/glossary/hiroba/#ない)')).rejects.toThrow(
      '「本文」1行目：リンク先に「#ない」という見出しはありません。あるもの：#意味',
    );
  });

  it('may lead to itself and to a figure’s numbers before they are built', async () => {
    await expect(
      withBody('[これ](/events/2026-online-exchange/) [表](/figures/hubs-in-japan.csv)'),
    ).resolves.toBeUndefined();
  });

  it('does not lead to further pages of lists, which come and go', async () => {
    await expect(withBody('[次](/cases/page/2/)')).rejects.toThrow(
      '「/cases/page/2/」というページはありません。',
    );
  });

  it('shows pictures that somebody has uploaded', async () => {
    await expect(withBody('![部屋](../media/room.jpg)')).resolves.toBeUndefined();
    await expect(withBody('見本\n\n![部屋](../media/rom.jpg)')).rejects.toThrow(
      '「本文」3行目：写真「content/media/rom.jpg」が見つかりません。例：../media/room.jpg',
    );
    const image = { src: '../media/hall.png', alt: '部屋' };
    await expect(save({ ...event, image })).rejects.toThrow(
      '「写真 › 画像」写真「content/media/hall.png」が見つかりません。',
    );
    const unknown = { ...site, uploads: () => Promise.resolve(undefined) };
    const asked = { collection: 'events' as const, data: { ...event, image }, slug: '' };
    expect(await entryMistakes(asked, unknown)).toEqual([]);
  });

  it('is told together with what is wrong with the fields', async () => {
    await expect(save({ ...event, title: '', body: '<b>見本</b>' })).rejects.toThrow(
      /^「タイトル」.*\n「本文」1行目/,
    );
  });
});

describe('the place of a hub', () => {
  const hub = {
    id: '37201-sample',
    name: '見本のひろば',
    prefecture: 'kagawa',
    municipality: '高松市',
    municipalityCode: '37201',
    source: { name: '見本' },
  };

  it('is taken when its parts go together', async () => {
    await expect(save(hub, 'hubs', 'kagawa/37201-sample')).resolves.toBeUndefined();
  });

  it('is refused for a municipality or a code of elsewhere', async () => {
    await expect(save({ ...hub, municipality: '高松' }, 'hubs')).rejects.toThrow(
      '「市区町村」香川県に「高松」という市区町村がありません。政令指定都市は区まで書きます。例：高松市',
    );
    await expect(save({ ...hub, municipalityCode: '13104' }, 'hubs')).rejects.toThrow(
      '「市区町村コード」13104 は東京都新宿区のコードです。香川県高松市と合っていません。例：37201',
    );
  });

  it('is not moved to another prefecture, whose folder holds its file', async () => {
    const moved = {
      ...hub,
      prefecture: 'tokyo',
      municipality: '新宿区',
      municipalityCode: '13104',
    };
    await expect(save(moved, 'hubs', 'kagawa/37201-sample')).rejects.toThrow(
      '「都道府県」は、作ったあとで変えられません。「香川県」に戻してください。',
    );
    await expect(save(moved, 'hubs')).resolves.toBeUndefined();
  });
});
