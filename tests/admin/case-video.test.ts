import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLocalEditor, type LocalEditor } from './start-local-editor.ts';
import { git } from './working-copy.ts';

const ID = 'sample-talk';
const CAPTIONS = 'WEBVTT\n\n00:01.000 --> 00:03.000\n<v 職員（見本）>こんにちは。\n';

let site: LocalEditor['site'];
let page: LocalEditor['page'];
let editor: LocalEditor['editor'];
let stop: LocalEditor['stop'];

beforeAll(async () => {
  ({ site, page, editor, stop } = await startLocalEditor('case-video-test'));
});

afterAll(() => stop());

it('changes one line when one word of a case with a video was changed', async () => {
  const title = '見本：動画のある事例のページ';
  await editor.openEntry('cases', 'sample-video');
  await editor.fill({ タイトル: `${title}（直した）` });
  await editor.saveDraft();
  const diff = git(site.clone, 'diff', '-U0', 'main...cms/cases/sample-video');
  expect(diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
    `-title: ${title}`,
    `+title: ${title}（直した）`,
  ]);
});

it('refuses an address without captions or a transcript, and says what to do', async () => {
  await editor.startEntry('cases');
  await editor.fill({
    'ID（ページのアドレス）': ID,
    タイトル: '見本の事例',
    団体: '見本の団体',
    一覧に出る短い説明: '見本です。',
    出典: '見本',
  });
  await editor.choose('時期', '産後');
  await editor.choose('テーマ', '面談');
  await page.getByText('動画', { exact: true }).getByTestId('expand-button').click();
  await editor.fill({ 動画のアドレス: 'https://youtu.be/dQw4w9WgXcQ' });
  await editor.save();
  await page.getByText('字幕も文字起こしもない動画は、公開できません。').first().waitFor();
});

it('refuses captions that are broken, with line and example', async () => {
  const broken = CAPTIONS.replace('00:01.000', '00:01,000').replace('<v ', '<v　');
  await editor.chooseFile('日本語の字幕', 'talk.ja.vtt', `${broken}\n${broken.slice(8)}`);
  const dialog = page.getByRole('alertdialog', { name: '使えないファイルがあります' });
  expect(await dialog.locator('dd').innerText()).toBe(
    [3, 6]
      .map(
        (line) =>
          `${line}行目：時刻「00:01,000」の「,」は、「.」にしてください。例：00:01.000 --> 00:03.000`,
      )
      .join('\n'),
  );
  await dialog.getByRole('button', { name: '閉じる' }).click();
  await page.getByRole('button', { name: '閉じる' }).click();
});

it('takes captions that are uploaded from the form', async () => {
  await editor.addFile('日本語の字幕', 'talk.ja.vtt', CAPTIONS);
  await editor.saveDraft();
  const branch = `cms/cases/${ID}`;
  const entry = git(site.clone, 'show', `${branch}:content/cases/${ID}.md`);
  // Uploads are named so that none takes another's place.
  const [, name = ''] = /ja: \.\.\/media\/(talk[\w.-]*\.vtt)\n/.exec(entry) ?? [];
  expect(entry).toContain(`video:
  url: https://youtu.be/dQw4w9WgXcQ
  captions:
    ja: ../media/${name}
`);
  expect(git(site.clone, 'show', `${branch}:content/media/${name}`)).toBe(CAPTIONS);
});
