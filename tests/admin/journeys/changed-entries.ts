import { describe, expect, it } from 'vitest';
import { ID, linesChangedBy, publishDraft, WAIT, type Journey } from './journey.ts';

const CASE = 'cocomi';

/** Entries that are changed, scheduled, and taken off the site and back. */
export function changedEntryJourneys(journey: () => Journey): void {
  it.each([
    ['pages', 'first-visit', 'タイトル', 'title'],
    ['partners', 'glico', '名前', 'name'],
    ['hubs', 'kagawa/37201-mokomoko', '名称', 'name'],
  ])('one changed field of %s changes one line', async (collection, slug, label, field) => {
    const { cms, editor } = journey();
    const file = `content/${collection}/${slug}.md`;
    const before = new RegExp(`^${field}: (.*)$`, 'm').exec(cms.git('show', `main:${file}`))?.[1];
    await editor.openEntry(collection, slug);
    await editor.fill({ [label]: `${before ?? ''}（見本）` });
    await editor.saveDraft();
    expect(linesChangedBy(cms, `${collection}/${slug}`)).toEqual([
      `-${field}: ${before ?? ''}`,
      `+${field}: ${before ?? ''}（見本）`,
    ]);
    await publishDraft(journey());
    expect(cms.git('show', `main:${file}`)).toContain(`${field}: ${before ?? ''}（見本）`);
  });

  describe('an event for later', () => {
    it('is refused days in the wrong order', async () => {
      const { cms, editor, page } = journey();
      await editor.startEntry('events');
      await editor.fill({
        [ID]: '2099-sample',
        タイトル: '見本の先の交流会',
        一覧に出る短い説明: '見本です。',
        開催日: '2099-12-05',
        公開を始める日: '2099-11-01',
        公開する最後の日: '2099-10-31',
      });
      await editor.choose('種類', '交流会');
      await editor.save();
      await page.getByText('「公開を始める日」と同じか、後の日にしてください。').first().waitFor();
      expect(cms.git('branch', '--list', 'cms/*')).toBe('');
    });

    it('is published with its days', async () => {
      const { cms, editor } = journey();
      await editor.fill({ 公開する最後の日: '2099-12-31' });
      await editor.saveDraft();
      await publishDraft(journey());
      expect(cms.git('show', 'main:content/events/2099-sample.md')).toContain(
        "publishAt: '2099-11-01'\nexpireAt: '2099-12-31'\n",
      );
    });
  });

  describe('a case that has ended', () => {
    const draft = `cases/${CASE}`;
    const toggle = async (): Promise<void> => {
      const { editor, page } = journey();
      await editor.openEntry('cases', CASE);
      await page.getByRole('switch', { name: /公開を終える/ }).click();
      await editor.saveDraft();
    };

    it('cannot be deleted, nor its publication taken back', async () => {
      const { editor, page } = journey();
      await editor.openEntry('cases', CASE);
      await page.getByRole('button', { name: '公開済' }).click();
      await page.getByRole('menuitem').first().waitFor();
      const items = await page.getByRole('menuitem').allTextContents();
      expect(items.join()).not.toMatch(/取り消|非公開|削除/);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('button', { name: /削除/ }).count()).toBe(0);
    });

    it('is archived by a switch, which is one line of its file', async () => {
      const { cms } = journey();
      await toggle();
      expect(linesChangedBy(cms, draft)).toEqual(['+archived: true']);
      await publishDraft(journey());
      expect(cms.git('show', `main:content/${draft}.md`)).toContain('archived: true\n');
    });

    it('comes back by the switch; the draft that would do so can be withdrawn', async () => {
      const { cms, page } = journey();
      await toggle();
      expect(linesChangedBy(cms, draft)).toEqual(['-archived: true', '+archived: false']);
      await page.getByRole('button', { name: /削除|破棄/ }).click();
      await expect.poll(() => cms.git('branch', '--list', 'cms/*'), WAIT).toBe('');
      await expect
        .poll(
          () => page.getByRole('switch', { name: /公開を終える/ }).getAttribute('aria-checked'),
          WAIT,
        )
        .toBe('true');
    });
  });
}
