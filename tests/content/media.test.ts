import { describe, expect, it } from 'vitest';
import { reportOf, reportOfEvent, reportOfHub } from './report-of.ts';

describe('a picture', () => {
  const photo = (src: string) => `image:\n  src: ${src}\n  alt: 部屋の写真`;
  const MEDIA = { 'content/media/room.jpg': {} };

  it('is there', () => {
    expect(reportOfEvent(photo('../media/room.jpg'), '', MEDIA)).toBe('');
  });

  it('is missing', () => {
    expect(reportOfEvent(photo('../media/rom.jpg'), '', MEDIA)).toContain('例：../media/room.jpg');
    expect(reportOfEvent(photo('../media/x.jpg'))).toMatchInlineSnapshot(
      `"  3行目 「写真 › 画像」 写真「content/media/x.jpg」が見つかりません。"`,
    );
  });

  it('has another case', () => {
    expect(reportOfEvent(photo('../media/Room.JPG'), '', MEDIA)).toContain('例：../media/room.jpg');
  });

  it.each(['/media/room.jpg', 'media/room.jpg', '../../media/room.jpg', 'https://x.jp/room.jpg'])(
    'lies elsewhere: %s',
    (src) => {
      expect(reportOfEvent(photo(src), '', MEDIA)).toContain(
        '  3行目 「写真 › 画像」 写真は content/media/ に置き、「../media/」で始めて書いてください。 例：../media/room.jpg',
      );
    },
  );

  it('is told the way from its own folder', () => {
    expect(reportOfHub('photos:\n  - src: ../media/room.jpg\n    alt: 部屋', MEDIA)).toContain(
      '3行目 「写真 1 › 画像」 写真は content/media/ に置き、「../../media/」で始めて書いてください。 例：../../media/room.jpg',
    );
  });

  it('has no words that stand for it', () => {
    expect(reportOfEvent('image:\n  src: ../media/room.jpg', '', MEDIA)).toMatchInlineSnapshot(
      `"  2行目 「写真 › 画像の説明（代替テキスト）」 項目「alt」がありません。書き足してください。 例：alt: 親子が積み木で遊んでいる部屋の写真"`,
    );
  });

  it('is no picture', () => {
    expect(
      reportOfEvent(photo('../media/a.pdf'), '', { 'content/media/a.pdf': { head: '%PDF-1.7' } }),
    ).toMatchInlineSnapshot(
      `"  3行目 「写真 › 画像」 写真ではありません。JPEG、PNG、WebPのどれかを選んでください。"`,
    );
  });

  it('is used in a text', () => {
    expect(reportOfEvent('', '\n![部屋](../media/room.jpg)\n', MEDIA)).toBe('');
    expect(reportOfEvent('', '\n\n![部屋](../media/rom.jpg)\n', MEDIA)).toContain(
      '11行目 「本文の写真」 写真「content/media/rom.jpg」が見つかりません。 例：../media/room.jpg',
    );
  });

  it('is used nowhere, which is no mistake', () => {
    expect(reportOf({}, MEDIA)).toMatchInlineSnapshot(`
      "気づいたこと（直さなくても、サイトはできます）

      content/media/room.jpg
        この写真は、どのページでも使われていません。"
    `);
  });
});

describe('an upload', () => {
  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['SVG', '<?xml version="1.0"?>\n<!-- a -->\n<svg >'],
    ['HTML', '<!doctype html><script>'],
    ['GIF', 'GIF89a'],
    ['AVIF', '\0\0\0\x1cftypavif'],
    ['HEIC', '\0\0\0\x1cftypheic'],
  ])('is %s with the name of a JPEG', (kind, head) => {
    expect(reportOf({}, { 'content/media/a.jpg': { head } })).toContain(
      `content/media/a.jpg\n  名前はJPEGですが、中身は${kind}です。`,
    );
  });

  it('is of a kind that may not be uploaded', () => {
    expect(
      reportOf(
        {},
        { 'content/media/a.svg': { head: '<svg>' }, 'content/media/b.jpg': { head: 'x' } },
      ),
    ).toMatchInlineSnapshot(`
      "content/media/a.svg
        「.svg」のファイルは使えません。写真はJPEG、PNG、WebP、ほかはPDF、字幕（.vtt）、動画（.mp4）が置けます。

      content/media/b.jpg
        JPEGのファイルとして読み取れません。こわれていないか確かめてください。"
    `);
  });

  it('has the ending of another picture', () => {
    const png = { head: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a] };
    expect(reportOf({}, { 'content/media/a.jpg': png })).toContain('「.png」にしてください。');
    expect(reportOf({}, { 'content/media/a.webp': png })).toContain('「.png」にしてください。');
    expect(reportOf({}, { 'content/media/a.png': { head: [0xff, 0xd8, 0xff] } }))
      .toMatchInlineSnapshot(`
        "content/media/a.png
          中身はJPEGです。ファイルの名前の終わりを「.jpg」にしてください。"
      `);
  });

  it.each([
    ['a.jpg', [0xff, 0xd8, 0xff, 0xe1]],
    ['a.JPG', [0xff, 0xd8, 0xff, 0xdb]],
    ['a.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['a.webp', 'RIFF0000WEBPVP8 '],
    ['a.pdf', '%PDF-1.7'],
    ['a.mp4', '\0\0\0\x20ftypisom'],
    ['a.vtt', 'WEBVTT\n'],
  ])('is right: %s', (name, head) => {
    expect(reportOf({}, { [`content/media/${name}`]: { head } })).not.toContain('です。');
  });

  it('is empty, too large, or has a name that no address takes', () => {
    expect(
      reportOf(
        {},
        {
          'content/media/a.jpg': { size: 0, head: [] },
          'content/media/b.jpg': { size: 12_345_678 },
          'content/media/部屋 1.jpg': {},
        },
      ),
    ).toMatchInlineSnapshot(`
      "content/media/a.jpg
        ファイルが空です。

      content/media/b.jpg
        12.3MBあります。10MBまでに小さくしてください。

      content/media/部屋 1.jpg
        ファイルの名前は、半角の英数字・ハイフンだけにしてください。 例：content/media/room-1.jpg"
    `);
  });
});

describe('a document', () => {
  const document = (name: string) => `  - title: 見本\n    file: ../media/${name}.pdf\n`;
  const MEDIA = { 'content/media/leaflet.pdf': { head: '%PDF-1.7' } };

  it('is there, and its section can be led to', () => {
    const fields = `documents:\n${document('leaflet')}`;
    expect(reportOfEvent(fields, '\n[資料](#documents)\n', MEDIA)).toBe('');
    expect(reportOfEvent('', '\n[資料](#documents)\n')).toContain('「#documents」という見出し');
  });

  it('is missing, and is told by its number', () => {
    const fields = `documents:\n${document('leaflet')}${document('leaflets')}`;
    expect(reportOfEvent(fields, '', MEDIA)).toMatchInlineSnapshot(
      `"  6行目 「資料（PDF） 2 › PDFのファイル」 ファイル「content/media/leaflets.pdf」が見つかりません。 例：../media/leaflet.pdf"`,
    );
  });

  it('is used by nothing', () => {
    expect(reportOfEvent('', '', MEDIA)).toContain('どのページでも使われていません');
  });
});
