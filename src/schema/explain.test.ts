import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { explain, findMistakes } from './explain.ts';
import { entry } from './entry.ts';
import { collections, imagePath } from './index.ts';

const hubs = collections.hubs.schema(imagePath);
const events = collections.events.schema(imagePath);

const hub = {
  id: '37201-mokomoko',
  name: '子育て“ほっと”ステーションもこもこ',
  prefecture: 'kagawa',
  municipality: '高松市',
  source: { name: '高松市オープンデータ' },
};

describe('findMistakes', () => {
  it('finds nothing in a hub that gives only what must be given', () => {
    expect(findMistakes(hubs, hub)).toEqual([]);
  });

  it('takes what a form leaves behind when a field was emptied again', () => {
    const emptied = { ...hub, phone: '', openingHours: { weekly: [], note: null }, location: {} };
    expect(findMistakes(hubs, emptied)).toEqual([]);
  });

  it('tells all mistakes at once, with the labels of the form', () => {
    const mistakes = findMistakes(hubs, {
      ...hub,
      name: undefined,
      postcode: '7600043',
      prefecture: '香川県',
      phon: '087-868-2251',
      openingHours: {
        weekly: [{ days: ['mon'], slots: [{ opens: '16:00', closes: '10:00' }] }],
      },
    });
    expect(mistakes.filter(({ field }) => field !== '都道府県')).toMatchInlineSnapshot(`
      [
        {
          "field": "名称",
          "message": "入力してください。例：子育て“ほっと”ステーションもこもこ",
        },
        {
          "field": "郵便番号",
          "message": "「760-0043」の形で、半角で書いてください。例：760-0043",
        },
        {
          "field": "開所時間 › 毎週月曜日 › 時間帯 1 › 終わり",
          "message": "終わりは始まりより後の時刻にしてください。",
        },
        {
          "field": "",
          "message": "「phon」という項目はありません。「phone」（電話番号）のことではありませんか。例：087-868-2251",
        },
      ]
    `);
    expect(mistakes.find(({ field }) => field === '都道府県')?.message).toBe(
      '「香川県」を選びなおしてください。',
    );
  });

  it('names choices as the form shows them, never by their codes', () => {
    const messageOf = (part: object): string | undefined =>
      findMistakes(hubs, { ...hub, ...part })[0]?.message;
    expect(messageOf({ fee: { note: '材料費' } })).toBe(
      '選んでください。選べるもの：無料、有料、一部有料',
    );
    expect(messageOf({ prefecture: '' })).toBe('選んでください。例：北海道');
    expect(messageOf({ fee: { kind: 'fre' } })).toBe(
      '「fre」は選べません。「無料」を選びなおしてください。',
    );
    expect(messageOf({ status: 'gone' })).toBe(
      '「gone」は選べません。選びなおしてください。選べるもの：開所中、休止中、閉所',
    );
    expect(messageOf({ fee: { kind: ['free'] } })).toBe(
      '選びなおしてください。選べるもの：無料、有料、一部有料',
    );
    expect(messageOf({ services: ['parking', 'parking'] })).toBe(
      '「駐車場」が二度入っています。一つにしてください。',
    );
    expect(messageOf({ openingHours: { nthWeekdays: [{ nth: [1] }] } })).toBe(
      '選んでください。例：月',
    );
    expect(messageOf({ staus: 'open' })).toBe(
      '「staus」という項目はありません。「status」（いまの状態）のことではありませんか。例：開所中',
    );
  });

  it('names the code and the label to those who edit the file', () => {
    const wrong = { ...hub, fee: { note: '材料費' }, type: 'generel' };
    const { error } = hubs.safeParse(wrong, { reportInput: true });
    expect(explain(hubs, error ?? expect.fail(), wrong).map(({ message }) => message)).toEqual([
      '「generel」は選べません。「一般型」のことなら「general」と書いてください。選べるもの：一般型（general）、連携型（collaborative）、出張ひろば（outreach）、その他（other）例：general（一般型）',
      '入力してください。例：free（無料）',
    ]);
  });

  it('wants a day or a fiscal year of an event, and days in order', () => {
    const event = { id: 'a', title: '交流会', kind: 'exchange', summary: '短い説明' };
    expect(findMistakes(events, event)).toEqual([
      { field: '開催日', message: '開催日か年度のどちらかを書いてください。' },
    ]);
    expect(findMistakes(events, { ...event, start: '2026-05-02', end: '2026-05-01' })).toEqual([
      { field: '終わりの日', message: '「開催日」と同じか、後の日にしてください。' },
    ]);
  });

  it('reads a day that YAML turned into a date', () => {
    const event = { id: 'a', title: '交流会', kind: 'exchange', summary: '短い説明' };
    expect(findMistakes(events, { ...event, start: new Date('2026-05-02') })).toEqual([]);
    expect(findMistakes(events, { ...event, start: '2026-02-30' })).toEqual([
      { field: '開催日', message: '2026年2月は28日までです。例：2026-02-28' },
    ]);
  });

  it('asks for the words that stand for a picture', () => {
    expect(
      findMistakes(events, {
        id: 'a',
        title: '交流会',
        kind: 'exchange',
        summary: '短い説明',
        start: '2026-05-02',
        image: { src: '../media/a.jpg' },
      }),
    ).toEqual([
      {
        field: '写真 › 画像の説明（代替テキスト）',
        message: '入力してください。例：親子が積み木で遊んでいる部屋の写真',
      },
    ]);
  });
});

describe('a schema of another kind', () => {
  const schema = entry(
    z.strictObject({
      days: z.array(z.string()).min(2).meta({ title: '曜日' }).optional(),
      size: z.int().min(1).meta({ title: '人数', example: '8' }).optional(),
      odd: z.number().multipleOf(2).meta({ title: '偶数' }).optional(),
    }),
  );

  it('wants more items', () => {
    expect(findMistakes(schema, { days: ['mon'] })).toEqual([
      { field: '曜日', message: '2つ以上書いてください。' },
    ]);
  });

  it('has a least number only', () => {
    expect(findMistakes(schema, { size: 0 })).toEqual([
      { field: '人数', message: '1以上の数を書いてください。例：8' },
    ]);
  });

  it('has what nobody thought of, in zod’s Japanese', () => {
    expect(findMistakes(schema, { odd: 3 })).toEqual([
      { field: '偶数', message: expect.stringMatching(/[ぁ-ん]/) as string },
    ]);
  });
});
