import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../src/schema/index.ts';
import { allMunicipalities } from '../../src/domain/municipalities.ts';
import { refuseMistakes } from './refuse-mistakes.ts';
import { toldMistakes } from '../../tests/admin/told-mistakes.ts';
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

const site: SiteFacts = {
  origin: 'https://hiroba.example',
  hasPage: (path) => Promise.resolve(['/', '/hubs/', '/glossary/hiroba/'].includes(path)),
  hasFigure: (id) => Promise.resolve(id === 'hubs-in-japan'),
  municipalities: () => Promise.resolve(allMunicipalities),
};

const save = (
  data: Record<string, unknown>,
  collection: CollectionName | 'site' = 'events',
  slug = '',
): Promise<void> => toldMistakes(refuseMistakes(collection, data, slug, site));

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
    const wrong = { ...event, title: '', image: { src: '../media/a.jpg' } };
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
