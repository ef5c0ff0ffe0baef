import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Forms } from './forms.ts';

/** A picture with its words and what of it must stay. */
export const pictureTests = (forms: Forms): void => {
  describe('a picture', () => {
    it('needs words, and says so beside the field', async () => {
      await forms.editor.startEntry('events');
      await forms.editor.addPicture('部屋.jpg', forms.photo);
      await forms.editor.save();
      await forms.page.getByText('「画像の説明」を書いてください。').first().waitFor();
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
