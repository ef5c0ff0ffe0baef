import { describe, expect, it } from 'vitest';
import { reportOfBareCase, reportOfCase, type Upload } from './report-of.ts';

const cue = (start: string, end: string, text: string) => `${start} --> ${end}\n${text}\n`;
const vtt = (...cues: string[]): Upload => ({ text: ['WEBVTT\n', ...cues].join('\n') });

const CAPTIONS = vtt(cue('00:01.000', '00:03.000', '<v 職員>こんにちは。'));
const CHAPTERS = vtt(
  cue('00:00.000', '00:15.000', 'はじめに'),
  cue('00:15.000', '00:30.000', 'したこと'),
  cue('00:30.000', '01:00.000', '変わったこと'),
);
const MP4: Upload = {
  head: '\0\0\0\x20ftypisom',
  video: { duration: 60, width: 1280, height: 720, codec: 'avc1', startsFast: true },
};
const FILES = {
  'content/media/talk.mp4': MP4,
  'content/media/talk.ja.vtt': CAPTIONS,
  'content/media/talk.chapters.vtt': CHAPTERS,
};
const OWN = `file: ../media/talk.mp4
captions:
  ja: ../media/talk.ja.vtt
chapters: ../media/talk.chapters.vtt`;
const YOUTUBE = 'url: https://www.youtube.com/watch?v=dQw4w9WgXcQ';

describe('a video', () => {
  it('is sound, as a file of our own', () => {
    expect(reportOfCase(OWN, FILES)).toBe('');
  });

  it('is sound at YouTube and Vimeo, with a transcript instead of captions', () => {
    expect(reportOfCase(`${YOUTUBE}\ntranscript: '0:12 職員：こんにちは。'`)).toBe('');
    expect(reportOfCase(`url: https://vimeo.com/123/0a1b\ntranscript: こんにちは。`)).toBe('');
  });

  it('has neither captions nor a transcript', () => {
    expect(reportOfCase(YOUTUBE)).toContain(
      '「動画 › 字幕 › 日本語の字幕」 字幕も文字起こしもない動画は、公開できません。日本語の字幕を選ぶか、文字起こしを書いてください。',
    );
    const english = `${YOUTUBE}\ncaptions:\n  en: ../media/talk.ja.vtt`;
    expect(reportOfCase(english, { 'content/media/talk.ja.vtt': CAPTIONS })).toContain(
      '字幕も文字起こしもない動画は、公開できません。',
    );
  });

  it('has an address and a file, or neither', () => {
    expect(reportOfCase(`${YOUTUBE}\n${OWN}`, FILES)).toContain(
      '「動画 › 動画のファイル」 動画のアドレスがあるときは、動画のファイルを空けてください。',
    );
    expect(reportOfCase('transcript: こんにちは。')).toContain(
      '「動画 › 動画のアドレス」 動画のアドレスか、動画のファイルのどちらかが要ります。',
    );
  });

  it.each([
    ['https://www.youtube.com/playlist?list=PLabc', '再生リストのアドレスです。'],
    ['https://www.youtube.com/@hiroba', 'チャンネルのアドレスです。'],
    ['https://www.youtube.com/watch?v=short', '動画のアドレスとして読み取れません。'],
    ['https://vimeo.com/hiroba', '例：https://vimeo.com/123456789'],
    ['https://www.example.jp/talk', 'YouTubeかVimeoのアドレスを書いてください。'],
    ['https://youtube.example/watch?v=dQw4w9WgXcQ', 'YouTubeかVimeoのアドレスを書いてください。'],
    ['www.youtube.com/watch?v=dQw4w9WgXcQ', '例：https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['youtu.be/dQw4w9WgXcQ', '例：https://youtu.be/dQw4w9WgXcQ'],
    ['vimeo.com/123456789', '例：https://vimeo.com/123456789'],
  ])('has an address that is none: %s', (url, words) => {
    const report = reportOfCase(`url: ${url}\ntranscript: こんにちは。`);
    expect(report.match(/12行目 「動画 › 動画のアドレス」/g)).toHaveLength(1);
    expect(report).toContain(words);
  });

  it('has a length that is none', () => {
    expect(reportOfCase(`${YOUTUBE}\nduration: 12分\ntranscript: はい。`)).toContain(
      '13行目 「動画 › 動画の長さ」 「12:34」の形で、分と秒を半角で書いてください。',
    );
  });
});

describe('a file of a video', () => {
  it('does not exist', () => {
    const { 'content/media/talk.ja.vtt': _, ...others } = FILES;
    expect(reportOfCase(OWN, { ...others, 'content/media/tolk.ja.vtt': CAPTIONS })).toContain(
      '14行目 「動画 › 字幕 › 日本語の字幕」 ファイル「content/media/talk.ja.vtt」が見つかりません。 例：../media/tolk.ja.vtt',
    );
    const { 'content/media/talk.mp4': __, ...rest } = FILES;
    expect(reportOfCase(OWN, rest)).toContain(
      '12行目 「動画 › 動画のファイル」 ファイル「content/media/talk.mp4」が見つかりません。',
    );
  });

  it('lies elsewhere, or is of another kind', () => {
    expect(reportOfCase(OWN.replace('../media/talk.mp4', '/media/talk.mp4'), FILES)).toContain(
      '「../media/」に置いた「.mp4」のファイルを選んでください。',
    );
    expect(reportOfCase(OWN.replace('talk.ja.vtt', 'talk.ja.srt'), FILES)).toContain(
      '「../media/」に置いた「.vtt」のファイルを選んでください。',
    );
  });

  it('is not what its name says', () => {
    const files = {
      ...FILES,
      'content/media/talk.mp4': { head: '<!doctype html>' },
      'content/media/talk.ja.vtt': { head: '%PDF-1.7' },
    };
    const report = reportOfCase(OWN, files);
    expect(report).toContain('content/media/talk.mp4\n  名前はMP4ですが、中身はHTMLです。');
    expect(report).toContain('content/media/talk.ja.vtt\n  名前はVTTですが、中身はPDFです。');
  });

  it.each<[string, Upload, string]>([
    ['cannot be read', { head: MP4.head ?? '' }, '動画として読み取れません'],
    [
      'is coded so that some browsers cannot show it',
      { ...MP4, video: { duration: 60, width: 1, height: 1, codec: 'hvc1', startsFast: true } },
      '映像の形式が「hvc1」なので、再生できないブラウザーがあります。',
    ],
    ['is too large', { ...MP4, size: 30_000_000 }, '30.0MBあります。25MBまでに小さくするか、'],
    [
      'starts late, which is no mistake',
      { ...MP4, video: { duration: 60, width: 1, height: 1, codec: 'avc1', startsFast: false } },
      '気づいたこと（直さなくても、サイトはできます）\n\ncontent/media/talk.mp4\n  すぐに再生が始まりません。',
    ],
  ])('%s', (_, upload, words) => {
    expect(reportOfCase(OWN, { ...FILES, 'content/media/talk.mp4': upload })).toContain(words);
  });

  it('is not UTF-8', () => {
    const upload = { head: 'WEBVTT\n' };
    expect(reportOfCase(OWN, { ...FILES, 'content/media/talk.ja.vtt': upload })).toContain(
      'content/media/talk.ja.vtt\n  1行目 文字コードがUTF-8ではありません。',
    );
  });

  it('is used nowhere, which is no mistake', () => {
    expect(reportOfCase(OWN, { ...FILES, 'content/media/old.vtt': CAPTIONS })).toContain(
      'content/media/old.vtt\n  このファイルは、どのページでも使われていません。',
    );
  });
});

describe('captions', () => {
  const withCaptions = (...cues: string[]) =>
    reportOfCase(OWN, { ...FILES, 'content/media/talk.ja.vtt': vtt(...cues) });

  it('are broken: all that is wrong is told with its line, the moment and how it is written', () => {
    expect(
      withCaptions(
        cue('00:01,000', '00:03.000', 'こんにちは。'),
        cue('00:05.000', '00:04.000', 'ようこそ。'),
        '00:06.000 -> 00:08.000\nまたね。\n',
      ),
    ).toMatchInlineSnapshot(`
      "content/media/talk.ja.vtt
        3行目 時刻「00:01,000」の「,」は、「.」にしてください。 例：00:01.000 --> 00:03.000
        6行目 字幕（0:05）の終わりの時刻が、始まりの時刻より後になっていません。 例：00:04.000 --> 00:05.000
        9行目 時刻と時刻の間は、半角の「-->」で書いてください。このままでは、この字幕は出ません。 例：00:06.000 --> 00:08.000"
    `);
  });

  it('go on when the video has ended', () => {
    expect(
      withCaptions(
        cue('00:58.000', '01:02.000', '終わり。'),
        cue('01:10.000', '01:12.000', '後で。'),
      ),
    ).toMatchInlineSnapshot(`
      "content/media/talk.ja.vtt
        3行目 終わりの時刻（1:02）が、動画の長さ（1:00）を過ぎています。 例：00:58.000 --> 01:00.000
        6行目 字幕の始まり（1:10）が、動画の長さ（1:00）を過ぎています。1:00より前の時刻にするか、この字幕を消してください。"
    `);
  });

  it('are measured by the length that an editor wrote for a video elsewhere', () => {
    const video = `${YOUTUBE}\nduration: '0:30'\ncaptions:\n  ja: ../media/talk.ja.vtt`;
    const captions = vtt(cue('00:40.000', '00:42.000', '後で。'));
    expect(reportOfCase(video, { 'content/media/talk.ja.vtt': captions })).toContain(
      '3行目 字幕の始まり（0:40）が、動画の長さ（0:30）を過ぎています。0:30より前の時刻にするか、この字幕を消してください。「動画の長さ」の0:30がまちがっているときは、そちらを直してください。',
    );
  });
});

describe('chapters', () => {
  const withChapters = (...cues: string[]) =>
    reportOfCase(OWN, { ...FILES, 'content/media/talk.chapters.vtt': vtt(...cues) });

  it('do not begin at 0:00', () => {
    expect(
      withChapters(
        cue('00:02.000', '00:15.000', '一'),
        cue('00:15.000', '00:30.000', '二'),
        cue('00:30.000', '01:00.000', '三'),
      ),
    ).toBe(
      'content/media/talk.chapters.vtt\n  3行目 はじめの章が0:02から始まっています。0:00から始めてください。 例：00:00.000 --> 00:15.000',
    );
  });

  it('are out of order', () => {
    expect(
      withChapters(
        cue('00:00.000', '00:15.000', '一'),
        cue('00:30.000', '01:00.000', '三'),
        cue('00:15.000', '00:30.000', '二'),
      ),
    ).toContain(
      '9行目 章（0:15）が、前の章（0:30）より早い時刻です。時刻の順に並べてください。 例：\n      00:15.000 --> 00:30.000\n      二\n\n      00:30.000 --> 01:00.000\n      三',
    );
  });

  it('are few or short, which is no mistake', () => {
    expect(withChapters(cue('00:00.000', '00:05.000', '一'), cue('00:05.000', '01:00.000', '二')))
      .toMatchInlineSnapshot(`
        "気づいたこと（直さなくても、サイトはできます）

        content/media/talk.chapters.vtt
          3行目 章が2つしかありません。3つ以上あると、見たいところが選びやすくなります。
          3行目 章（0:00）が5秒しかありません。一つの章は10秒以上にすると、選びやすくなります。"
      `);
  });
});

describe('a transcript', () => {
  it('has times that are none, in their lines of the file', () => {
    expect(
      reportOfCase(`${YOUTUBE}
duration: '1:00'
transcript: |-
  0:12 職員：こんにちは。
  0:75 案内：はい。
  0:05 職員：ようこそ。
  2:00 職員：またね。`),
    ).toMatchInlineSnapshot(`
      "  16行目 「動画 › 文字起こし」 時刻「0:75」を読み取れません。分と秒を「:」で区切り、秒は59までにしてください。 例：1:15 案内：はい。
        17行目 「動画 › 文字起こし」 時刻「0:05」が、前の行の時刻（0:12）より早くなっています。話した順に書いてください。
        18行目 「動画 › 文字起こし」 時刻（2:00）が、動画の長さ（1:00）を過ぎています。1:00までの時刻を書いてください。「動画の長さ」の1:00がまちがっているときは、そちらを直してください。"
    `);
  });

  it('is not read beside captions while a line has no time, which is no mistake', () => {
    const video = `${OWN}\ntranscript: |-\n  0:12 職員：はい。\n  案内：はい。`;
    expect(reportOfCase(video, FILES)).toContain(
      '時刻のない行があるので、ページには字幕の言葉が出ます。',
    );
  });
});

describe('a video with nothing to read', () => {
  const YOUTUBE_CAPTIONS = `${YOUTUBE}\ncaptions:\n  ja: ../media/talk.ja.vtt`;
  const blank = (...texts: string[]) => ({
    'content/media/talk.ja.vtt': vtt(...texts.map((text) => cue('00:01.000', '00:03.000', text))),
  });

  it.each(['0:01', '.', '…', '0:01 。', '職員：', '\u200b', '0:01 ㅤ'])(
    'is refused with the transcript %j',
    (text) => {
      expect(reportOfCase(`${YOUTUBE}\ntranscript: '${text}'`)).toContain(
        '13行目 「動画 › 文字起こし」 読める言葉がありません（時刻や記号だけです）。話した言葉を書くか、欄を空けてください。 例：0:12 職員：こんにちは。',
      );
    },
  );

  it('is refused with captions of tags, blanks or marks', () => {
    for (const text of ['<rt></rt><b></b>', '&nbsp;', '♪', '<v 職員>…']) {
      expect(reportOfCase(YOUTUBE_CAPTIONS, blank(text))).toContain(
        '14行目 「動画 › 字幕 › 日本語の字幕」 字幕に、読める言葉が一つもありません。',
      );
    }
    expect(reportOfCase(YOUTUBE_CAPTIONS, blank('♪', 'はい'))).toBe('');
  });

  it('is judged by what is chosen to be read', () => {
    const timed = `${YOUTUBE_CAPTIONS}\ntranscript: '0:01 はい。'`;
    expect(reportOfCase(timed, blank('♪'))).toBe('');
    const untimed = `${YOUTUBE_CAPTIONS}\ntranscript: はい。`;
    expect(reportOfCase(untimed, blank('♪'))).toContain('読める言葉が一つもありません。');
    const marks = `${YOUTUBE_CAPTIONS}\ntranscript: '0:01 。'`;
    const report = reportOfCase(marks, blank('はい。'));
    expect(report).toContain('「動画 › 文字起こし」 読める言葉が');
    expect(report).not.toContain('「動画 › 字幕');
  });
});

it('chapters that overlap are told of, with the end that fits', () => {
  const withChapters = (...cues: string[]) =>
    reportOfCase(OWN, { ...FILES, 'content/media/talk.chapters.vtt': vtt(...cues) });
  expect(
    withChapters(
      cue('00:00.000', '00:05.000', '一'),
      cue('00:05.000', '00:30.000', '二'),
      cue('00:20.000', '00:40.000', '三'),
      cue('00:20.000', '01:10.000', '四'),
    ),
  ).toMatchInlineSnapshot(`
    "content/media/talk.chapters.vtt
      6行目 章（0:05）が、次の章（0:20）に重なっています。終わりの時刻を、次の章の始まりにしてください。 例：00:05.000 --> 00:20.000
      12行目 章（0:20）が二つあります。後の章の始まりの時刻を直すか、片方を消してください。
      12行目 終わりの時刻（1:10）が、動画の長さ（1:00）を過ぎています。 例：00:20.000 --> 01:00.000

    気づいたこと（直さなくても、サイトはできます）

    content/media/talk.chapters.vtt
      3行目 章（0:00）が5秒しかありません。一つの章は10秒以上にすると、選びやすくなります。"
  `);
  expect(withChapters(cue('01:10.000', '01:20.000', '一'))).toContain(
    '章の始まり（1:10）が、動画の長さ（1:00）を過ぎています。',
  );
});

it('a picture and a day are missed, which is no mistake', () => {
  expect(reportOfBareCase(OWN, FILES)).toMatchInlineSnapshot(`
    "気づいたこと（直さなくても、サイトはできます）

    content/cases/talk.md
      11行目 「動画 › 再生前に出る絵」 絵がないので、再生するまで何の動画かわかりません。動画の一場面などを選んでください。 例：../media/talk.jpg
      11行目 「動画 › 動画を公開した日」 日付がないので、検索サイトに動画として出ないことがあります。わかれば書いてください。 例：uploaded: '2026-11-21'"
  `);
});

it('a sample says in its title that it is one', () => {
  const sample = (title: string) =>
    reportOfBareCase(`${YOUTUBE}\ntranscript: はい。`, {}, `title: ${title}\nsample: true`);
  expect(sample('ひろばの一日')).toContain(
    '3行目 「タイトル」 「見本」がオンなので、見本だとわかるように、タイトルに「見本」と書いてください。 例：見本：ひろばの一日',
  );
  expect(sample('見本のひろば')).not.toContain('「タイトル」');
});

it('a mistake that is there again and again is told of five times, and counted', () => {
  const cues = Array.from({ length: 30 }, (_, index) =>
    cue(`00:${10 + index}.000`, '00:50.000', 'あ'),
  );
  const glued = { text: `WEBVTT\n\n${cues.join('')}` };
  const report = reportOfCase(OWN, { ...FILES, 'content/media/talk.ja.vtt': glued });
  expect(report.match(/空の行がありません/g)).toHaveLength(5);
  expect(report).toContain('  ほか24か所にも、同じまちがいがあります。');
});
