import { DRAFT_GONE } from '../../src/domain/draft-gone.ts';

/** What is meant by the number of a Git host's answer, or by a word of Decap's, and what to do. */
const KNOWN: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /\b401\b|Unauthorized|invalid_token/i,
    'ログインの期限が切れました。書いたものはこの画面に残っています。右上のメニューからログアウトし、もう一度ログインしてください。',
  ],
  [
    /\b403\b|Forbidden/i,
    'このアカウントでは、それをすることが許されていません。サイトの担当者にたずねてください。',
  ],
  [
    /\b404\b|Not Found/i,
    '見つかりません。ほかの人が消したか、名前を変えたのかもしれません。一覧から開きなおしてください。',
  ],
  [/\b429\b|rate limit/i, 'サーバーがこみあっています。一分ほど待って、もう一度お試しください。'],
  [
    /\b5\d\d\b/,
    'サーバーに不具合があります。書いたものはこの画面に残っています。しばらく待って、もう一度お試しください。',
  ],
  [/not under editorial workflow/, DRAFT_GONE],
  [
    /JSON|expected format/,
    'サーバーから思わぬ答えがありました。書いたものはこの画面に残っています。少し待って、もう一度お試しください。くりかえすときは、ログインしなおしてください。',
  ],
];

const UNKNOWN =
  '思わぬことが起きました。もう一度お試しください。くりかえすときは、次の言葉をサイトの担当者に伝えてください：';

/**
 * What went wrong, in a sentence for the editor.
 * @param details as Decap has it: an error, its text, or nothing
 */
export function errorWords(details: unknown): string {
  if (details === undefined || details === null) return '';
  const { message, status } = Object(details) as { message?: unknown; status?: unknown };
  const said = [message, details].find((each) => typeof each === 'string');
  if (said === undefined) return `${UNKNOWN}${JSON.stringify(message ?? details)}`;
  const text = said.replace(/^(?:\w*_?ERROR|Error|TypeError): /i, '').trim();
  // Ours, and what fixed-words.ts has put into Japanese.
  if (text === '' || /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(text)) return text;
  const known = KNOWN.find(([pattern]) => pattern.test(`${String(status)} ${text}`));
  return known?.[1] ?? `${UNKNOWN}${text}`;
}
