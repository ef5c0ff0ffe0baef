import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings.ts';
import { parseBody } from './parse-body.ts';

const ids = (markdown: string): string[] => headingsOf(parseBody(markdown)).map(({ id }) => id);

describe('headingsOf', () => {
  it.each([
    ['## はじめに', 'はじめに'],
    ['## {妊娠|にんしん}したら', '妊娠したら'],
    ['## **大切な**「こと」、[ここ](/a/)', '大切なことここ'],
    ['## 注[^1]\n\n[^1]: あ', '注'],
    ['## A と B', 'a-と-b'],
    ['## か\u3099', 'が'],
    ['## `code`あ', 'codeあ'],
    ['## <b>あ</b>', 'あ'],
    // Words of the page around the body.
    ['## Main', 'h-main'],
    ['## In English', 'h-in-english'],
    ['## 2024', 'h-2024'],
    ['## ！？', '見出し'],
    ['##', '見出し'],
    ['## -', '見出し'],
  ])('gives %j the id %s', (markdown, id) => {
    expect(ids(markdown)).toEqual([id]);
  });

  it('numbers what would be the same, even where a heading is called like that', () => {
    expect(ids('## あ\n\n## あ-1\n\n## あ\n\n## あ')).toEqual(['あ', 'あ-1', 'あ-2', 'あ-3']);
  });

  it('leaves the ids above alone when a heading is added below', () => {
    expect(ids('## あ\n\n## い\n\n## あ').slice(0, 2)).toEqual(ids('## あ\n\n## い'));
  });
});
