import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../src/schema/index.ts';
import { refuseMistakes } from './refuse-mistakes.ts';

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

const save =
  (data: Record<string, unknown>, collection: CollectionName | 'site' = 'events') =>
  () => {
    refuseMistakes(collection, data);
  };

describe('saving in the CMS', () => {
  it('goes on when the build would take the entry, its body included', () => {
    expect(save(event)).not.toThrow();
  });

  it('goes on when fields were touched and emptied again', () => {
    expect(save({ ...event, end: '', place: null, image: { src: '', alt: '' } })).not.toThrow();
  });

  it('is refused with the field’s label and what is wrong with it', () => {
    expect(save({ ...event, start: '' })).toThrow(
      '「開催日」開催日か年度のどちらかを書いてください。',
    );
  });

  it('names all mistakes, one a line', () => {
    const wrong = { ...event, title: '', image: { src: '../media/a.jpg' } };
    expect(save(wrong)).toThrow(
      /^「タイトル」入力してください。\n「写真 › 画像の説明（代替テキスト）」入力してください。.*$/,
    );
  });

  it('goes by the schema of the entry’s own collection', () => {
    expect(save(event, 'hubs')).toThrow('「名称」');
    expect(save({ name: '子育てひろば' }, 'site')).toThrow('「サイトの説明」');
  });

  it('is refused for a picture that does not lie in the media folder', () => {
    const elsewhere = { src: 'https://www.example.jp/room.jpg', alt: '部屋' };
    expect(save({ ...event, image: elsewhere })).toThrow('「写真 › 画像」');
  });

  it('is refused for a video’s address and times that lead nowhere', () => {
    const video = {
      url: 'https://www.youtube.com/playlist?list=PLabc',
      transcript: '0:12 はい。\n0:75 いいえ。',
    };
    expect(save({ ...study, video: {} }, 'cases')).not.toThrow();
    expect(save({ ...study, video }, 'cases')).toThrow(
      /^「動画 › 動画のアドレス」再生リストのアドレスです。.*\n「動画 › 文字起こし」2行目：時刻「0:75」を/,
    );
    expect(save({ ...study, video: { url: 'https://youtu.be/dQw4w9WgXcQ' } }, 'cases')).toThrow(
      '「動画 › 字幕 › 日本語の字幕」字幕も文字起こしもない動画は、公開できません。',
    );
  });

  it('is refused for a transcript that says nothing', () => {
    for (const transcript of ['0:01', '.', '職員：']) {
      const video = { url: 'https://youtu.be/dQw4w9WgXcQ', transcript };
      expect(save({ ...study, video }, 'cases')).toThrow(
        /^「動画 › 文字起こし」1行目：読める言葉がありません.*例：0:12 職員：こんにちは。$/,
      );
    }
  });

  it('is refused for a sample whose title does not say so', () => {
    expect(save({ ...study, sample: true }, 'cases')).toThrow('例：見本：事例');
    expect(save({ ...study, title: '見本：事例', sample: true }, 'cases')).not.toThrow();
  });
});
