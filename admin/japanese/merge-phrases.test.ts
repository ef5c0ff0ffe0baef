import { expect, it } from 'vitest';
import { mergePhrases } from './merge-phrases.ts';

const base = {
  auth: { login: 'Login', loggingIn: 'Logging in...' },
  editor: { toolbar: { publish: 'Publish', save: 'Save' } },
  ui: 'UI',
};

it('lets the own words win and keeps those of the base that are missing, at every depth', () => {
  const own = {
    auth: { login: 'ログイン' },
    editor: { toolbar: { publish: '公開' } },
    new: '新しい',
  };
  expect(mergePhrases(base, own)).toEqual({
    auth: { login: 'ログイン', loggingIn: 'Logging in...' },
    editor: { toolbar: { publish: '公開', save: 'Save' } },
    ui: 'UI',
    new: '新しい',
  });
});

it('lets the own shape win where a word meets a group', () => {
  expect(mergePhrases(base, { auth: '認証', ui: { title: '画面' } })).toEqual({
    ...base,
    auth: '認証',
    ui: { title: '画面' },
  });
});

it('changes neither of the two', () => {
  const own = { auth: { login: 'ログイン' } };
  const before = structuredClone([base, own]);
  mergePhrases(base, own);
  expect([base, own]).toEqual(before);
});
