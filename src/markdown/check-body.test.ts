import { describe, expect, it } from 'vitest';
import { checkBody } from './check-body.ts';

describe('checkBody', () => {
  it('finds every mistake in one run, in the order of the lines', () => {
    const markdown = [
      '# 題名',
      '{漢字|kanji}',
      '<b>あ</b>と[い](javascript:x)',
      '',
      '![](https://x.jp/a.jpg)',
      '',
      ':::noet',
      '本文[^1]',
      ':::',
      '',
      '::: note',
      '',
      '・あ',
      '・い\u200e',
    ].join('\n');
    expect(checkBody(markdown).map(({ line }) => line)).toEqual([
      1, 2, 3, 3, 5, 5, 7, 8, 11, 13, 14,
    ]);
  });

  it('counts lines the same after a byte order mark and with lines of Windows', () => {
    const [finding] = checkBody('\uFEFF本文\r\n\r\n{漢字|kanji}');
    expect(finding?.line).toBe(3);
    expect(checkBody('\uFEFF{漢字|かんじ}')).toEqual([]);
  });

  it.each(['', '\n\n', '本文だけです。', '## 見出し\n\n- あ\n- い'])(
    'is content with %j',
    (body) => {
      expect(checkBody(body)).toEqual([]);
    },
  );
});
