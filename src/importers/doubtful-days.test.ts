import { describe, expect, it } from 'vitest';
import { doubtfulDays } from './doubtful-days.ts';

const ALL = 'mon tue wed thu fri sat sun';

describe('doubtfulDays', () => {
  it.each([
    ['土曜日は要問合せ', 'sat'],
    ['月曜から開始', 'mon'],
    ['土日祝は休み', 'sat sun'],
    ['月・水・金のうち2日', 'mon wed fri'],
    ['月~金(祝日除く)', 'mon tue wed thu fri'],
    ['水曜日~金曜日のどれか', 'wed thu fri'],
    ['第3土は変更あり', 'sat'],
    ['第1、第3火は変更あり', 'tue'],
    ['土は予約制', 'sat'],
    ['10:00~12:00は予約制', ALL],
    ['午前のみ', ALL],
    ['利用時間は変わります', ALL],
    ['8月はお盆休みあり', ''],
    ['毎日開所', ALL],
    ['何かの言葉', ALL],
    ['月~木のみ', ALL],
    ['月水金のみ開所', ALL],
    ['土曜日のみ9:30~14:30頃', 'sat'],
    ['火曜日・木曜日は園庭のみ', 'tue thu'],
    ['月曜が祝日の場合は翌日休み', ALL],
    ['土曜日以外は予約制', ALL],
    ['土曜日は12:00まで、8月は閉館', ALL],
    ['土曜日は9:00~12:00、要予約', 'sat'],
    ['祝日は13:00まで', ''],
    ['祝日の前日は利用不可', ALL],
    ['料金100円', ''],
    ['水遊びができます', ''],
    ['随時受付', ''],
    ['生年月日を書きます', ''],
    ['年末年始休み', ''],
    ['', ''],
  ])('%s → %s', (text, days) => {
    expect(doubtfulDays(text).join(' ')).toBe(days);
  });
});
