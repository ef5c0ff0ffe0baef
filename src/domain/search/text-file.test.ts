import { expect, it } from 'vitest';
import { readAddresses, writeAddresses } from './address-file.ts';
import { readTexts, writeTexts, type PageText } from './text-file.ts';

const PAGES: readonly PageText[] = [
  {
    url: '/glossary/mokuyoku/',
    title: '沐浴',
    section: '用語',
    blocks: ['沐浴', '赤ちゃんを洗うことです。'],
    parts: [{ block: 1, title: '見出し "引用"', at: '#t=83' }],
    answer: '赤ちゃんを洗うことです。',
  },
  { url: '/', title: '', section: '', blocks: [], parts: [], answer: undefined },
];

it('reads texts as they were written', () => {
  expect(readTexts(JSON.parse(writeTexts(PAGES)))).toEqual(PAGES);
});

it('reads addresses as they were written', () => {
  const urls = PAGES.map(({ url }) => url);
  expect(readAddresses(JSON.parse(writeAddresses(urls)))).toEqual(urls);
});
