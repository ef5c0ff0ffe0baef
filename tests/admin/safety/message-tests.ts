import { describe, expect, it } from 'vitest';
import type { Safety } from './safety.ts';

/** Messages to the editor. */
export const messageTests = (safety: Safety): void => {
  describe('a message', () => {
    const alert = () => safety.page.getByRole('alert');
    const uploadPastReview = async (): Promise<void> => {
      const { editor, page } = safety;
      await editor.openAddress('/collections/pages');
      await page.getByRole('button', { name: 'メディア' }).click();
      await page.getByRole('dialog', { name: 'メディア' }).waitFor();
      await editor.upload('sample.jpg');
    };

    it('of a list that cannot be read is plain, and the list is not said to be empty', async () => {
      const { editor, page, site } = safety;
      const list = (name: string) => page.getByRole('link', { name, exact: true });
      await editor.openAddress('/collections/pages');
      await page
        .getByRole('link', { name: /はじめて/ })
        .first()
        .waitFor();
      const address = `${site.url}/api/v1`;
      await page.route(address, (route) =>
        route.fulfill({ status: 502, contentType: 'text/html', body: '<p>Bad Gateway</p>' }),
      );
      try {
        await list('用語').click();
        await alert().getByText('編集用のサーバーが応答しません。').first().waitFor();
        await page.getByText('一覧を読みこめませんでした。通信を').waitFor();
        expect(await page.getByText('あてはまるページがありません').count()).toBe(0);
        expect((await alert().allInnerTexts()).join()).not.toMatch(/Error|ERROR|JSON/);
      } finally {
        await page.unroute(address);
      }
      await list('ご案内のページ').click();
      await list('用語').click();
      await page
        .getByRole('link', { name: /アウェイ育児/ })
        .first()
        .waitFor();
    });

    it('of a refusal stays until it is closed, and once only', async () => {
      const { editor, page } = safety;
      await uploadPastReview();
      await alert().waitFor();
      await page.waitForTimeout(9000);
      await editor.upload('sample.jpg');
      await page.waitForTimeout(2000);
      expect(await alert().count()).toBe(1);
      await alert().getByRole('button', { name: '閉じる' }).click();
      expect(await alert().count()).toBe(0);
    });

    it('lies above the media library', async () => {
      await uploadPastReview();
      const text = alert().getByText('写真は、使うページの編集画面で');
      await text.waitFor();
      const isOnTop = await text.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      });
      expect(isOnTop).toBe(true);
      await alert().getByRole('button', { name: '閉じる' }).click();
    });
  });
};
