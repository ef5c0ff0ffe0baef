import { describe, expect, it } from 'vitest';
import { told } from '../cases/told.ts';
import { checkHeadings } from './headings.ts';

describe('checkHeadings', () => {
  it('says what is wrong, where, and how it is right', () => {
    const say = (markdown: string): string => told(checkHeadings, markdown);
    expect(say('# 題名')).toMatchInlineSnapshot(
      `"1 本文の見出しは ## から始めます。# はページの題名に使われます。 例：## 題名"`,
    );
    expect(say('### 三段目')).toMatchInlineSnapshot(
      `"1 見出しの段が飛んでいます（# の次に ###）。## にしてください。 例：## 三段目"`,
    );
    expect(say('## あ\n\n#### い')).toMatchInlineSnapshot(
      `"3 見出しの段が飛んでいます（## の次に ####）。### にしてください。 例：### い"`,
    );
    expect(say('##')).toMatchInlineSnapshot(
      `"1 見出しの文字がありません。文字を書くか、この行を消してください。 例：## 見出し"`,
    );
    expect(say('## ')).toMatchInlineSnapshot(
      `"1 見出しの文字がありません。文字を書くか、この行を消してください。 例：## 見出し"`,
    );
    expect(say('あ\n---')).toMatchInlineSnapshot(
      `"1 すぐ下の行が「---」や「===」なので、この行が見出しになります。見出しは ## で書いてください。区切り線にするときは、間に空の行を入れてください。 例：## あ"`,
    );
    expect(say('あ\n===')).toMatchInlineSnapshot(
      `"1 すぐ下の行が「---」や「===」なので、この行が見出しになります。見出しは ## で書いてください。区切り線にするときは、間に空の行を入れてください。 例：## あ"`,
    );
    expect(say('本文\n\n## {妊|にん}\n#### {娠|しん}')).toMatchInlineSnapshot(
      `"4 見出しの段が飛んでいます（## の次に ####）。### にしてください。 例：### 娠"`,
    );
    expect(say('#####')).toMatchInlineSnapshot(`
      "1 見出しの文字がありません。文字を書くか、この行を消してください。 例：##### 見出し
      1 見出しの段が飛んでいます（# の次に #####）。## にしてください。 例：## 見出し"
    `);
  });

  it.each(['## あ\n\n### い\n\n#### う\n\n## え', '本文だけ', '##あ', '> ## あ'])(
    'has nothing to say of %j',
    (markdown) => {
      expect(told(checkHeadings, markdown)).toBe('');
    },
  );
});
