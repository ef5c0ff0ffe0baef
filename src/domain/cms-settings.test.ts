import { expect, it } from 'vitest';
import { readCmsSettings } from './cms-settings.ts';

const GITLAB = { CMS_BACKEND: 'gitlab', CMS_REPO: 'sample/site', CMS_APP_ID: 'a1b2' };

it('is the local server when nothing is said', () => {
  expect(readCmsSettings({})).toEqual({ backend: 'local' });
});

it('is gitlab.com and `main` when only project and application are said', () => {
  expect(readCmsSettings(GITLAB)).toEqual({
    backend: 'gitlab',
    repo: 'sample/site',
    appId: 'a1b2',
    baseUrl: 'https://gitlab.com',
    branch: 'main',
  });
});

it('takes a GitLab of one’s own, with its slash at the end', () => {
  expect(readCmsSettings({ ...GITLAB, CMS_BASE_URL: 'https://git.example.jp/' })).toMatchObject({
    baseUrl: 'https://git.example.jp',
  });
});

it('names everything that is missing at once, with examples', () => {
  expect(() => readCmsSettings({ CMS_BACKEND: 'gitlab' })).toThrowErrorMatchingInlineSnapshot(`
    [Error: 編集画面をGitLabにつなぐ設定が足りません。くわしくは docs/deploy.md を見てください。 (CMS settings are missing or wrong)
    CMS_REPO がありません。GitLabのプロジェクトの場所 (the project)を書いてください。例：CMS_REPO=group/project
    CMS_APP_ID がありません。GitLabに登録したアプリケーションのID (the application id)を書いてください。例：CMS_APP_ID=3f9a…（64文字）]
  `);
});

it.each([
  ['CMS_REPO', 'site'],
  ['CMS_REPO', 'https://gitlab.com/sample/site'],
  ['CMS_APP_ID', 'a b'],
  ['CMS_BASE_URL', 'http://git.example.jp'],
  ['CMS_BASE_URL', 'git.example.jp'],
])('refuses %s=%s', (name, value) => {
  expect(() => readCmsSettings({ ...GITLAB, [name]: value })).toThrow(`${name} の「${value}」`);
});

it('refuses a backend that it does not know', () => {
  expect(() => readCmsSettings({ CMS_BACKEND: 'github' })).toThrow('local か gitlab');
});
