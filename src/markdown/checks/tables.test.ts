import { describe, expect, it } from 'vitest';
import { told } from '../cases/told.ts';
import { checkTables } from './tables.ts';

describe('checkTables', () => {
  it('says what is wrong, where, and how it is right', () => {
    const say = (markdown: string): string => told(checkTables, markdown);
    expect(say('| a | b |\n| --- |\n| 1 | 2 |')).toMatchInlineSnapshot(
      `"2 表になっていません。この行のすぐ上に見出しの行を1行だけ書き、列の数をそろえてください。表の上には空の行を入れます。 例：| 曜日 | 時間 |⏎| --- | --- |⏎| 月 | 10:00 |"`,
    );
    expect(say('本文\n見出し | b\n| --- |')).toMatchInlineSnapshot(
      `"3 表になっていません。この行のすぐ上に見出しの行を1行だけ書き、列の数をそろえてください。表の上には空の行を入れます。 例：| 曜日 | 時間 |⏎| --- | --- |⏎| 月 | 10:00 |"`,
    );
    expect(say('| a |\n\n| --- |\n| 1 |')).toMatchInlineSnapshot(
      `"3 表になっていません。この行のすぐ上に見出しの行を1行だけ書き、列の数をそろえてください。表の上には空の行を入れます。 例：| 曜日 | 時間 |⏎| --- | --- |⏎| 月 | 10:00 |"`,
    );
  });

  it.each(['| a |\n| --- |\n| 1 |', 'a | b', '---', 'あ -- | い', 'a|b\n-|-\n1|2'])(
    'has nothing to say of %j',
    (markdown) => {
      expect(told(checkTables, markdown)).toBe('');
    },
  );
});
