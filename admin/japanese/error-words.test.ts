import { expect, it } from 'vitest';
import { errorWords } from './error-words.ts';

const apiError = (message: string, status?: number): Error =>
  Object.assign(new Error(message), { name: 'API_ERROR', status });

it.each([
  ['nothing', undefined, ''],
  [
    'a sentence of ours',
    new Error('編集用のサーバーが応答しません。'),
    '編集用のサーバーが応答しません。',
  ],
  ['the same as a text', 'API_ERROR: もうありません。', 'もうありません。'],
])('says %s as it is, without the English before it', (_, details, words) => {
  expect(errorWords(details)).toBe(words);
});

it.each([
  ['401', apiError('401 Unauthorized', 401), /期限が切れました。.*もう一度ログインしてください。$/],
  ['its text only', 'API_ERROR: 401 Unauthorized', /期限が切れました。/],
  ['403', apiError('insufficient_scope', 403), /許されていません。/],
  ['404', apiError('404 Project Not Found', 404), /見つかりません。/],
  ['429', apiError('Retry later', 429), /こみあっています。/],
  [
    'a draft that is gone',
    'EDITORIAL_WORKFLOW_ERROR: content is not under editorial workflow',
    /もうありません。.*開きなおしてください。$/,
  ],
  [
    'an answer of another kind',
    apiError('text/html is not a valid JSON Content-Type', 200),
    /思わぬ答えがありました。/,
  ],
  ['502', apiError('<html>Bad Gateway</html>', 502), /サーバーに不具合があります。/],
])('says what %s means and what to do', (_, details, words) => {
  expect(errorWords(details)).toMatch(words);
  expect(errorWords(details)).not.toMatch(/[A-Za-z]{3}/);
});

it('gives what is no text on as it is', () => {
  expect(errorWords({ message: { path: ['x'] } })).toMatch(/：\{"path":\["x"\]\}$/);
});

it('gives an unknown word on, for whoever is asked for help', () => {
  expect(errorWords(new TypeError('x is not a function'))).toMatch(
    /^思わぬことが起きました。.*：x is not a function$/,
  );
});
