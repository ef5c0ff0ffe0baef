import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../uploads/pdf.ts';
import { photoWithPosition } from '../photo.ts';
import type { Forms } from './forms.ts';

const HUB = 'kagawa/37201-nishioka';

/** A picture with its words and what of it must stay. */
export const pictureTests = (forms: Forms): void => {
  describe('a picture', () => {
    it('needs words, and says so beside the field', async () => {
      await forms.editor.startEntry('events');
      await forms.editor.addPicture('部屋.jpg', forms.photo);
      await forms.editor.save();
      await forms.page.getByText('「画像の説明」を書いてください。').first().waitFor();
    });

    it('is no PDF, and says so as soon as one is chosen', async () => {
      const { page, editor } = forms;
      await editor.startEntry('events');
      await page.getByRole('button', { name: '画像を選択', exact: true }).click();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: pdf() });
      await page.getByRole('button', { name: '名前をコピー' }).waitFor();
      await page.getByRole('button', { name: '選択する' }).click();
      await page.getByRole('status').filter({ hasText: '写真ではありません。' }).waitFor();
    });

    it('of several has its words asked for, and changes its own lines only', async () => {
      const { page, editor } = forms;
      const photos = page.getByRole('group', { name: '写真', exact: true }).first();
      const words = photos.getByLabel('画像の説明（代替テキスト）');
      await editor.openEntry('hubs', HUB);
      await expect
        .poll(() => photos.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBe(1600);
      await words.fill('赤と青の見本X');
      await photos.getByRole('button', { name: '写真を足す' }).click();
      await editor.addPicture('second.jpg', await photoWithPosition());
      await editor.save();
      await page
        .getByText(/写真 2：「画像の説明」を書いてください。/)
        .first()
        .waitFor();
      await words.nth(1).fill('二枚目の見本');
      await photos.getByRole('radio', { name: '右下' }).nth(1).check();
      await editor.saveDraft();
      const lines = forms.diffOf(`hubs/${HUB}`);
      expect(lines.map((line) => line.replace(/second[\w-]*/, 'second'))).toEqual([
        '-    alt: 赤と青の見本',
        '+    alt: 赤と青の見本X',
        '+  - src: ../../media/second.jpg',
        '+    alt: 二枚目の見本',
        '+    focus: right bottom',
      ]);
    });

    it('of several can be moved and taken away by keys', async () => {
      const { page, editor } = forms;
      await page.getByRole('button', { name: '写真 2を一つ前へ' }).press('Enter');
      await editor.saveDraft();
      const moved = forms.diffOf(`hubs/${HUB}`);
      expect(moved.filter((line) => line.startsWith('-'))).toEqual(['-    alt: 赤と青の見本']);
      await page.getByRole('button', { name: '写真 1を消す' }).press('Enter');
      const add = page.getByRole('button', { name: '写真を足す' });
      expect(await add.evaluate((button) => button === document.activeElement)).toBe(true);
      await editor.saveDraft();
      expect(forms.diffOf(`hubs/${HUB}`)).toEqual([
        '-    alt: 赤と青の見本',
        '+    alt: 赤と青の見本X',
      ]);
    });

    it('is cropped on the hub’s page round what must stay', async () => {
      const html = await (await fetch(`${forms.site.url}/hubs/37201-mokomoko/`)).text();
      const src = /<img[^>]+src="(\/_astro\/halves[^"]+)"/.exec(html)?.[1] ?? expect.fail(html);
      const picture = sharp(Buffer.from(await (await fetch(forms.site.url + src)).arrayBuffer()));
      const { width, height } = await picture.metadata();
      expect(width / height).toBeCloseTo(4 / 3, 1);
      const { channels } = await picture.stats();
      expect(channels[0]?.mean).toBeGreaterThan(240);
      expect(html).not.toMatch(/<img[^>]+style=/);
    });
  });
};
