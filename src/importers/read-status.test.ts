import { describe, expect, it } from 'vitest';
import { sourceRecord } from '../../tests/source-row.ts';
import { readStatus } from './read-status.ts';
import type { SourceRecord } from './source-record.ts';

const TODAY = '2026-11-29';
const statusOf = (given: Partial<SourceRecord>) => readStatus(sourceRecord(given), TODAY).status;

describe('readStatus', () => {
  it.each([
    ['乙ひろば（休止中）', 'paused'],
    ['【休館中】乙ひろば', 'paused'],
    ['乙ひろば 休所中', 'paused'],
    ['乙ひろば（廃止）', 'closed'],
    ['乙ひろば（閉所しました）', 'closed'],
    ['乙ひろば（R9.3閉所予定）', undefined],
    ['乙ひろば休止中', undefined],
    ['乙ひろば（土曜休止中）', undefined],
  ])('takes a hub called 「%s」 for %s', (name, status) => {
    expect(statusOf({ name })).toBe(status);
  });

  it.each([
    ['実施状況', '休止中', 'paused'],
    ['開所状況', '一時休止', 'paused'],
    ['現在の状態', '休館', 'paused'],
    ['状況', '廃止', 'closed'],
    ['実施状況', '実施中', undefined],
    ['実施状況', '一部休止', undefined],
  ])('takes %s 「%s」 for %s', (column, words, status) => {
    expect(statusOf({ rest: [[column, words]] })).toBe(status);
  });

  it.each([
    ['休止中', 'paused'],
    ['現在休止中です', 'paused'],
    ['当面の間、休館中', 'paused'],
    ['改修工事のため休館中', 'paused'],
    ['令和8年4月1日から休止しています', 'paused'],
    ['廃止', 'closed'],
    ['令和7年3月末で廃止しました', 'closed'],
    ['令和8年3月31日をもって閉所しました', 'closed'],
    ['当施設は閉鎖しました', 'closed'],
    ['令和9年3月末で廃止しました', undefined],
    ['令和9年3月末で廃止します', undefined],
    ['令和9年3月31日廃止', undefined],
    ['相談は休止中', undefined],
    ['駐車場は閉鎖しました', undefined],
    ['8月は休館中', undefined],
    ['土曜は休止中', undefined],
    ['毎週月曜は清掃のため休館中', undefined],
    ['休館', undefined],
    ['閉館', undefined],
    ['祝日：休館', undefined],
    ['休止中ではありません', undefined],
  ])('takes the note 「%s」 for %s', (words, status) => {
    for (const given of [{ remark: words }, { hoursNote: words }, { rest: [['お知らせ', words]] }])
      expect(statusOf({ remark: '駐車場2台', ...given } as Partial<SourceRecord>)).toBe(status);
  });

  it('gives the words that put hours in doubt, though they may say less', () => {
    const record = sourceRecord({
      name: '乙ひろば（R9.3閉所予定）',
      rest: [['実施状況', '一部休止']],
    });
    expect(readStatus(record, TODAY)).toEqual({
      because: [],
      doubts: ['一部休止', '乙ひろば（R9.3閉所予定）'],
    });
    expect(readStatus(sourceRecord({ name: '甲ひろば' }))).toEqual({ because: [], doubts: [] });
  });
});
