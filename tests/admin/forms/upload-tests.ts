import { execFileSync } from 'node:child_process';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hostileUploads } from '../../uploads/hostile-uploads.ts';
import { photoWithPosition } from '../photo.ts';
import { git } from '../working-copy.ts';
import type { Forms } from './forms.ts';

const ID = '2026-sample-uploads';
const CHOSEN = [
  'SVG named JPEG',
  'page named JPEG',
  'HEIC',
  'JPEG with an archive behind it',
  'PNG with bytes behind it',
  'JPEG that is cut off',
  'PDF with a script',
  'captions with a script',
];
const hostile = (await hostileUploads()).filter(([what]) => CHOSEN.includes(what));

/** As a phone writes it when it is held upright: the pixels lie on their side. */
const upright = async (): Promise<Buffer> =>
  sharp(await photoWithPosition())
    .resize(4000, 3000)
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** Files in the CMS's media library. */
export const uploadTests = (forms: Forms): void => {
  const choose = async (name: string, buffer: Buffer): Promise<void> => {
    await forms.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'image/jpeg', buffer });
  };

  describe('an upload', () => {
    it('opens the library', async () => {
      expect(hostile).toHaveLength(CHOSEN.length);
      await forms.editor.startEntry('events');
      await forms.page.getByRole('button', { name: '画像を選択' }).click();
      await forms.page.locator('input[type=file]').waitFor({ state: 'attached' });
    });

    it.each(hostile)('is refused with its word: %s', async (_, name, bytes, word) => {
      await choose(name, bytes);
      const dialog = forms.page.getByRole('alertdialog', { name: '使えないファイルがあります' });
      await dialog.getByText(name, { exact: true }).waitFor();
      expect(await dialog.textContent()).toContain(word);
      await dialog.getByRole('button', { name: '閉じる' }).click();
      await dialog.waitFor({ state: 'detached' });
    });

    it('is made upright, smaller and without facts, under an ASCII name', async () => {
      await choose('縦の写真.JPG', await upright());
      await forms.page.getByRole('button', { name: '名前をコピー' }).waitFor();
      await forms.page.getByRole('button', { name: '選択する' }).click();
      await forms.editor.fill({
        'ID（ページのアドレス）': ID,
        タイトル: '見本',
        一覧に出る短い説明: '見本です。',
        開催日: '2026-12-05',
        '画像の説明（代替テキスト）': '見本の写真',
      });
      await forms.editor.choose('種類', '交流会');
      await forms.editor.saveDraft();
      const branch = `cms/events/${ID}`;
      const names = git(forms.site.clone, 'diff', '--name-only', `main...${branch}`).split('\n');
      const file = names.find((each) => each.startsWith('content/media/')) ?? expect.fail();
      expect(file).toMatch(/^content\/media\/\d{8}-\d{6}-1\.jpg$/);
      const picture = execFileSync('git', ['show', `${branch}:${file}`], {
        cwd: forms.site.clone,
        maxBuffer: 20_000_000,
      });
      const { width, height, exif, orientation } = await sharp(picture).metadata();
      expect({ width, height, exif, orientation }).toEqual({ width: 1800, height: 2400 });
    });

    it('is there when the draft that it came with is changed', async () => {
      await forms.editor.openEntry('events', ID);
      await forms.editor.fill({ 一覧に出る短い説明: '見本です。二度目です。' });
      await forms.editor.saveDraft();
      expect(git(forms.site.clone, 'show', `cms/events/${ID}:content/events/${ID}.md`)).toContain(
        '二度目です。',
      );
    });
  });
};
