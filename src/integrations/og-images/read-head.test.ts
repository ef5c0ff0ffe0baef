import { expect, it } from 'vitest';
import { readHead } from './read-head.ts';

it('reads the words of a head as they were meant', () => {
  const html = `<!doctype html><html lang="ja"><head><title>用語</title>
<meta name="description" content="言葉">
<meta property="og:image" content="https://hiroba.example/og/glossary/diversity.png">
<meta property="og:image:alt" content="ダイバーシティ&#38;&#34;インクルージョン&#34;">
</head><body><meta property="og:image" content="https://elsewhere.example/"></body></html>`;
  expect([...readHead(html)]).toEqual([
    ['og:image', 'https://hiroba.example/og/glossary/diversity.png'],
    ['og:image:alt', 'ダイバーシティ&"インクルージョン"'],
  ]);
});
