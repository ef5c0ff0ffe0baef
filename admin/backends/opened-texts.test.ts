import { beforeEach, expect, it } from 'vitest';
import { OpenedTexts } from './opened-texts.ts';

const FILE = 'content/events/2026-sample.md';

let address: EventTarget;
let opened: OpenedTexts;

beforeEach(() => {
  address = new EventTarget();
  opened = new OpenedTexts(address);
  opened.wasRead(FILE, true, '開いたとき');
});

it('keeps what the editor began from when the file is read again', () => {
  opened.wasRead(FILE, true, 'ほかの人が保存したもの');
  expect(opened.of(FILE, true)).toBe('開いたとき');
});

it('takes what is read when the entry is opened again', () => {
  address.dispatchEvent(new Event('hashchange'));
  opened.wasRead(FILE, true, '開きなおしたとき');
  expect(opened.of(FILE, true)).toBe('開きなおしたとき');
});

it('keeps it over a change of address without a reading', () => {
  address.dispatchEvent(new Event('hashchange'));
  expect(opened.of(FILE, true)).toBe('開いたとき');
});

it('goes on from what the editor has saved', () => {
  opened.wasSaved(FILE, true, '保存したもの');
  expect(opened.of(FILE, true)).toBe('保存したもの');
});

it('tells a draft from the published file, and forgets both when the draft is published', () => {
  opened.wasRead(FILE, false, '公開中');
  expect(opened.of(FILE, false)).toBe('公開中');
  opened.wasPublished(FILE);
  expect([opened.of(FILE, true), opened.of(FILE, false)]).toEqual([undefined, undefined]);
});

it('keeps the published text that the editor began from when a draft of somebody else turns up', () => {
  address.dispatchEvent(new Event('hashchange'));
  opened.wasRead(FILE, false, '公開中');
  opened.wasRead(FILE, true, 'ほかの人の下書き');
  expect(opened.of(FILE, true)).toBe('公開中');
});

it('begins anew from the published text when the draft is thrown away', () => {
  opened.wasRead(FILE, false, '公開中');
  expect(opened.of(FILE, false)).toBe('公開中');
});

it('goes back to what kept words were begun from, when the editor goes on from them', () => {
  address.dispatchEvent(new Event('hashchange'));
  opened.wasKept(FILE, 'その前の日');
  opened.wasRead(FILE, false, '公開中');
  expect(opened.began(FILE)).not.toBe('その前の日');
  address.dispatchEvent(new Event('takekept'));
  expect([opened.of(FILE, true), opened.of(FILE, false)]).toEqual(['その前の日', 'その前の日']);
});
