import { expect, it } from 'vitest';
import { commitMessage, publishMessage } from './commit-message.ts';

const HUB = '---\nid: 13104-sample\nname: 見本のひろば\n---\n';

it('names the collection, the entry’s title and its id', () => {
  expect(commitMessage('hubs', HUB, true)).toBe('拠点「見本のひろば」（13104-sample）を作成');
  expect(commitMessage('hubs', HUB, false)).toBe('拠点「見本のひろば」（13104-sample）を更新');
});

it('takes the field that a collection is known by', () => {
  const term = '---\nid: hiroba\nterm: ひろば\n---\n';
  expect(commitMessage('glossary', term, false)).toBe('用語「ひろば」（hiroba）を更新');
});

it('has nothing that a Git host would act on', () => {
  const title = '見本 [skip ci] Closes #1 @all !2 https://example.org/x/-/issues/3';
  const term = `---\nid: hiroba\nterm: '${title}'\n---\n`;
  expect(commitMessage('glossary', term, false)).toBe(
    '用語「見本 ［skip ci］ Closes ＃1 ＠all ！2 https:／／example.org／x／-／issues／3」（hiroba）を更新',
  );
});

it.each(['名'.repeat(300), '😀'.repeat(300)])('fits into a merge request’s title', (title) => {
  const message = commitMessage('glossary', `---\nid: hiroba\nterm: ${title}\n---\n`, false);
  expect(Array.from(message)).toHaveLength(255);
  const [sign = ''] = Array.from(title);
  expect(message.replaceAll(sign, '')).toBe('用語「…」（hiroba）を更新');
});

it('tells a title with marks of its own', () => {
  const hub = '---\nid: a\nname: 子育てひろば「さくら」\n---\n';
  expect(commitMessage('hubs', hub, false)).toBe('拠点「子育てひろば『さくら』」（a）を更新');
});

it('says that the site’s settings were changed', () => {
  expect(commitMessage('site', 'name: 見本\n', false)).toBe('「サイト全体の設定」を更新');
});

it('says what was published', () => {
  expect(publishMessage('用語「ひろば」（hiroba）を更新')).toBe(
    '用語「ひろば」（hiroba）を更新して公開',
  );
});
