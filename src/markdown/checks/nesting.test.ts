import { describe, expect, it } from 'vitest';
import { told } from '../cases/told.ts';
import { checkNesting } from './nesting.ts';

describe('checkNesting', () => {
  it('says what is wrong, where, and how it is right', () => {
    const say = (markdown: string): string => told(checkNesting, markdown);
    expect(
      say(
        'あ\n\n>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>い',
      ),
    ).toMatchInlineSnapshot(
      `"3 引用・箇条書き・囲みの入れ子が深すぎます。入れ子を減らしてください。"`,
    );
  });

  it.each(['> > > あ', '- あ\n  - い\n    - う'])('has nothing to say of %j', (markdown) => {
    expect(told(checkNesting, markdown)).toBe('');
  });
});
