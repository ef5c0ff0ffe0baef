import { z } from 'astro/zod';
import { date, described, group, imageWithAlt, lines, mediaFile, url } from './fields.ts';

const HOSTS =
  /^https?:\/\/(?:(?:(?:www|m|music|studio)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)|(?:(?:www|player)\.)?vimeo\.com)\//i;

const duration = described(
  z
    .string()
    .trim()
    .regex(/^(?:\d+:)?[0-5]?\d:[0-5]\d$/, '「12:34」の形で、分と秒を半角で書いてください。'),
  {
    title: '動画の長さ',
    description: '分と秒です。動画のファイルからは自動で読み取るので、空けておきます。',
    example: '12:34',
  },
);

/**
 * A video with what makes it readable: captions, chapters, a transcript. It is a file of our own or
 * lies at YouTube or Vimeo.
 * @param image what checks a picture's path
 */
export const videoGroup = <Image extends z.ZodType>(image: Image) =>
  described(
    group('動画', {
      url: url('動画のアドレス', {
        description: 'YouTubeかVimeoのページのアドレスを、そのまま貼りつけます。',
        example: 'https://www.youtube.com/watch?v=abcdefghijk',
      })
        .refine((address) => !/^https?:/i.test(address) || HOSTS.test(address), {
          // An address without its beginning is told of as such alone.
          message: 'YouTubeかVimeoのアドレスを書いてください。',
        })
        .optional(),
      file: mediaFile('動画のファイル', 'mp4', {
        description: 'YouTubeやVimeoに置かないときに選びます。MP4（.mp4）のファイルです。',
        example: '../media/talk.mp4',
      }).optional(),
      poster: imageWithAlt('再生前に出る絵', image).optional(),
      duration: duration.optional(),
      uploaded: date('動画を公開した日').optional(),
      captions: group('字幕', {
        ja: mediaFile('日本語の字幕', 'vtt', {
          description: 'WebVTT（.vtt）のファイルです。話した言葉を、時刻といっしょに書きます。',
          example: '../media/talk.ja.vtt',
        }).optional(),
        en: mediaFile('英語の字幕', 'vtt', { example: '../media/talk.en.vtt' }).optional(),
      }).optional(),
      chapters: mediaFile('章のファイル', 'vtt', {
        description: '章の題名と始まりの時刻を書いた、WebVTT（.vtt）のファイルです。',
        example: '../media/talk.chapters.vtt',
      }).optional(),
      transcript: lines('文字起こし', {
        description:
          '一行に一つ、「0:12 話し手：言葉」の形で書きます。時刻や話し手がわからない行は、言葉だけでかまいません。',
        example: '0:12 職員：こんにちは。',
      }).optional(),
      audioDescription: lines('映像の説明', {
        description: '映像だけでわかることを、見えない方に伝える文章です。',
      }).optional(),
    })
      .refine(({ file, url }) => file !== undefined || url !== undefined, {
        path: ['url'],
        message:
          '動画のアドレスか、動画のファイルのどちらかが要ります。動画がまだないときは、「動画」の欄をすべて空けておくと「準備中」と出ます。',
      })
      .refine(({ file, url }) => file === undefined || url === undefined, {
        path: ['file'],
        message: '動画のアドレスがあるときは、動画のファイルを空けてください。',
      })
      .refine(
        ({ captions, transcript }) => captions?.ja !== undefined || transcript !== undefined,
        {
          path: ['captions', 'ja'],
          message:
            '字幕も文字起こしもない動画は、公開できません。日本語の字幕を選ぶか、文字起こしを書いてください。',
        },
      ),
    {
      title: '動画',
      description: 'まだないときは空けておきます。「準備中」と表示されます。',
    },
  );
