import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { photoWithPosition } from '../photo.ts';
import { ID, publishDraft, WAIT, type Journey } from './journey.ts';

const SAMPLE = '見本です。';

/** Entries that are made, reviewed and published, with what goes with them. */
export function newEntryJourneys(journey: () => Journey): void {
  describe('a new event with a picture', () => {
    const draft = 'events/2026-sample-day';
    const file = `content/${draft}.md`;

    it('is refused a file that is no picture', async () => {
      const { editor, page } = journey();
      await editor.startEntry('events');
      await page.getByRole('button', { name: '画像を選択' }).click();
      await editor.upload('写真.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
      const refused = page.getByRole('alertdialog', { name: '使えないファイルがあります' });
      await refused.getByText('写真.svg', { exact: true }).waitFor();
      await refused.getByRole('button', { name: '閉じる' }).click();
      await page.getByRole('button', { name: '閉じる' }).click();
    });

    it('is saved as a draft, in one commit that names it', async () => {
      const { cms, editor } = journey();
      await editor.fill({
        [ID]: '2026-sample-day',
        タイトル: '見本の日',
        一覧に出る短い説明: SAMPLE,
        開催日: '2026-12-06',
      });
      await editor.choose('種類', '交流会');
      await editor.addPicture('写真.jpg', await photoWithPosition());
      await editor.fill({ '画像の説明（代替テキスト）': '緑一色の見本の画像' });
      await editor.saveDraft();
      const commit = cms.git('show', '--name-only', '--format=%s', `cms/${draft}`);
      const [, picture = ''] = /(content\/media\/[\w-]+\.jpg)\n/.exec(commit) ?? [];
      expect(commit).toBe(
        `交流会・研修「見本の日」（2026-sample-day）を作成\n\n${file}\n${picture}\n`,
      );
      expect(cms.git('ls-tree', '-r', '--name-only', 'main')).not.toContain(file);
      // The camera's name, which stands beside the position in what phones write.
      expect((await photoWithPosition()).includes('SampleCamera')).toBe(true);
      expect(cms.git('show', `cms/${draft}:${picture}`)).not.toContain('SampleCamera');
    });

    it('goes through review to ready, and is published', async () => {
      const { cms, editor, page } = journey();
      expect(await cms.statusOf(draft)).toBe('draft');
      await editor.setStatus('下書き', 'レビュー中');
      expect(await cms.statusOf(draft)).toBe('pending_review');
      await editor.setStatus('レビュー中', '準備完了');
      expect(await cms.statusOf(draft)).toBe('pending_publish');
      await editor.publish();
      // Only the local server knows when the site has it.
      await page
        .getByRole('status')
        .getByText(
          /^「見本の日」を公開しました。(?:いま、サイトを組み立てています。|サイトに出ました。|数分でサイトに出ます。)/,
        )
        .first()
        .waitFor();
      expect(cms.git('show', `main:${file}`)).toContain('title: 見本の日');
      expect(cms.git('branch', '--list', 'cms/*')).toBe('');
      expect(cms.git('log', '-1', '--format=%s', 'main')).toBe(
        '交流会・研修「見本の日」（2026-sample-day）を作成して公開\n',
      );
    });
  });

  describe('a new hub', () => {
    const draft = 'hubs/tokyo/13104-sample';
    const fill = async (id: string): Promise<void> => {
      const { editor, page } = journey();
      await editor.startEntry('hubs');
      await editor.fill({ [ID]: id, 名称: '見本のひろば', 市区町村: '新宿区' });
      await editor.choose('都道府県', '東京都');
      await page.getByLabel('出典の名前').fill('見本');
    };

    it('lies in the folder of its prefecture', async () => {
      const { cms, editor } = journey();
      await fill('13104-sample');
      await editor.saveDraft();
      expect(cms.git('show', `cms/${draft}:content/${draft}.md`)).toContain('name: 見本のひろば');
    });

    it.each([
      ['a published hub', '37201-mokomoko'],
      ['a draft', '13104-sample'],
    ])('is refused the id of %s', async (_, id) => {
      const { cms, editor, page } = journey();
      await fill(id);
      await editor.save();
      await page.getByText(`の ${id} は、ほかのページか下書きが使っています`).first().waitFor();
      expect(cms.git('branch', '--list', 'cms/*', '--format=%(refname:short)')).toBe(
        `cms/${draft}\n`,
      );
    });

    it('is published, and offered at once to an event that is begun then', async () => {
      const { cms, editor, page } = journey();
      // Without loading the page anew, and by the lists, as an editor goes.
      const go = async (collection: string, address: string): Promise<void> => {
        const show = (hash: string): Promise<void> =>
          page.evaluate((each) => {
            location.hash = each;
          }, hash);
        await show(`/collections/${collection}`);
        await page
          .locator(`main a[href*="#/collections/${collection}/entries/"]`)
          .first()
          .waitFor();
        await show(`/collections/${collection}${address}`);
        await page.getByLabel(ID).waitFor();
      };
      /** Types a hub's name in a new event, until the form has settled and the picker tells this. */
      const lookForHub = async (told: Locator): Promise<void> => {
        await go('events', '/new');
        const picker = page.getByLabel(/^関連する拠点/);
        await expect
          .poll(async () => {
            await picker.fill('');
            await picker.fill('見本のひろば');
            return told.waitFor({ timeout: 3000 }).then(() => 'told', String);
          }, WAIT)
          .toBe('told');
      };
      await editor.openEntry('hubs', 'tokyo/13104-sample');
      await lookForHub(page.getByText('選べるものがありません'));
      await go('hubs', '/entries/tokyo/13104-sample');
      await publishDraft(journey());
      expect(cms.git('show', `main:content/${draft}.md`)).toContain('name: 見本のひろば');
      await lookForHub(page.getByRole('option', { name: '見本のひろば 新宿区', exact: true }));
    });
  });

  it.each([
    [
      'glossary',
      'sample-word',
      {
        用語: '見本の言葉',
        '読み（ひらがな）': 'みほんのことば',
        意味: SAMPLE,
        出典: '見本',
      },
      `term: 見本の言葉\nreading: みほんのことば\nmeaning: ${SAMPLE}\nsource: 見本\n`,
    ],
    [
      'partners',
      'sample-partner',
      { 名前: '見本の団体', 一覧に出る短い説明: SAMPLE, 出典: '見本' },
      `name: 見本の団体\nsummary: ${SAMPLE}\nsource: 見本\n`,
    ],
    [
      'pages',
      'sample-page',
      { タイトル: '見本のページ', 短い説明: SAMPLE },
      `title: 見本のページ\nsummary: ${SAMPLE}\n`,
    ],
    [
      'campaigns',
      'sample-campaign',
      {
        タイトル: '見本のキャンペーン',
        一覧に出る短い説明: SAMPLE,
        年度: '2026',
        出典: '見本',
      },
      `title: 見本のキャンペーン\nsummary: ${SAMPLE}\nfiscalYear: 2026\nsource: 見本\n`,
    ],
  ])('a new entry of %s is published under its ASCII id', async (collection, id, fields, text) => {
    const { cms, editor } = journey();
    await editor.startEntry(collection);
    await editor.fill({ [ID]: id, ...fields });
    await editor.saveDraft();
    await publishDraft(journey());
    expect(cms.git('show', `main:content/${collection}/${id}.md`)).toBe(
      `---\nid: ${id}\n${text}---\n`,
    );
  });

  it('a draft that is withdrawn leaves nothing behind', async () => {
    const { cms, editor, page } = journey();
    await editor.startEntry('glossary');
    await editor.fill({
      [ID]: 'sample-withdrawn',
      用語: 'やめた言葉',
      '読み（ひらがな）': 'やめたことば',
      意味: SAMPLE,
      出典: '見本',
    });
    await editor.saveDraft();
    expect(await cms.statusOf('glossary/sample-withdrawn')).toBe('draft');
    await page.getByRole('button', { name: /削除|破棄/ }).click();
    await expect.poll(() => cms.git('branch', '--list', 'cms/*'), WAIT).toBe('');
    expect(await cms.statusOf('glossary/sample-withdrawn')).toBeUndefined();
    await expect.poll(() => page.url(), WAIT).toMatch(/#\/collections\/glossary$/);
  });
}
