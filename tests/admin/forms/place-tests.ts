import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { TILES, type Forms } from './forms.ts';

/** Coordinates, links of maps, the map, and the postcode. */
export const placeTests = (forms: Forms): void => {
  describe('the place of a hub', () => {
    it('is taken from the link of a map, and asks nobody', async () => {
      await forms.editor.openEntry('hubs', 'kagawa/37201-haiji');
      await forms.field('座標か、地図のリンクを貼りつける').fill('https://maps.app.goo.gl/AbCd');
      await forms.page.getByText('短いリンクからは、位置がわかりません。').waitFor();
      await forms
        .field('座標か、地図のリンクを貼りつける')
        .fill('https://www.google.com/maps/place/x/@34.3,134.0,17z/data=!3d34.34001!4d134.04999');
      expect(await forms.field('緯度').inputValue()).toBe('34.34001');
      expect(await forms.field('経度').inputValue()).toBe('134.04999');
      expect(forms.foreign).toEqual([]);
    });

    it('is taken from the address, as exactly as the site knows it, and asks nobody', async () => {
      await forms.page.getByRole('button', { name: '住所の町の位置にする' }).click();
      await forms.page.getByText(/^町の位置がわからないので、「香川県高松市」/).waitFor();
      expect(await forms.field('位置の正確さ').inputValue()).toBe('municipality');
      expect(Number(await forms.field('緯度').inputValue())).toBeCloseTo(34.33, 1);
      expect(forms.foreign).toEqual([]);
      await forms.field('座標か、地図のリンクを貼りつける').fill('34.34001, 134.04999');
    });

    it('is shown on a map after a tap, and moved by keys and by dragging', async () => {
      await forms.page.getByRole('button', { name: '地図を出す' }).click();
      const pin = forms.page.getByRole('button', { name: /^拠点の位置。/ });
      await expect.poll(() => new Set(forms.foreign)).toEqual(new Set([TILES]));
      await pin.press('ArrowUp');
      await forms.page
        .getByText(/位置の正確さは「市区町村の位置」のままです。建物に合わせたときは/)
        .waitFor();
      const north = Number(await forms.field('緯度').inputValue());
      expect(north).toBeGreaterThan(34.34001);
      expect(north).toBeLessThan(34.3402);
      const box = (await pin.boundingBox()) ?? expect.fail();
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      await forms.page.mouse.move(box.x + 24, box.y + 24);
      await forms.page.mouse.down();
      await forms.page.mouse.move(box.x + 84, box.y + 24, { steps: 4 });
      await forms.page.mouse.up();
      expect(Number(await forms.field('経度').inputValue())).toBeGreaterThan(134.0503);
      expect(await forms.field('緯度').inputValue()).toBe(String(north));
    });

    it('changes its own lines only', async () => {
      await forms.editor.saveDraft();
      const lines = forms.diffOf('hubs/kagawa/37201-haiji');
      expect(lines.map((line) => line.replace(/[\d.]+$/, ''))).toEqual([
        ...[
          '-  lat: ',
          '-  lon: ',
          '-  precision: building',
          '-  source: 高松市オープンデータ',
          '+  lat: ',
          '+  lon: ',
        ],
        '+  precision: municipality',
      ]);
    });
  });

  it('is said to have no map when none comes, and is still moved by keys', async () => {
    const nothing = (route: Route): Promise<void> => route.abort();
    await forms.page.route(`${TILES}/**`, nothing);
    await forms.editor.openEntry('hubs', 'kagawa/37201-haiji');
    await forms.page.getByRole('button', { name: '地図を出す' }).click();
    await forms.page.getByText(/^地図の絵が届きません。/).waitFor();
    const before = await forms.field('緯度').inputValue();
    await forms.page.getByRole('button', { name: /^拠点の位置。/ }).press('ArrowUp');
    expect(await forms.field('緯度').inputValue()).not.toBe(before);
    await forms.page.unroute(`${TILES}/**`, nothing);
  });

  it('a postcode fills in the place, on the device', async () => {
    await forms.editor.startEntry('hubs');
    await forms.editor.fill({ 名称: '見本のひろば' });
    await forms.editor.save();
    await forms.page.locator('[data-mistakes]').waitFor();
    await forms.page.keyboard.press('Escape');
    const isEmpty = forms.page.locator('#nc-root').getByText('「市区町村」が空です');
    expect(await isEmpty.count()).toBe(1);
    await forms.page.getByLabel('郵便番号 (任意)').fill('７６０００２９');
    await forms.page.getByRole('button', { name: '郵便番号から住所をさがす' }).click();
    await forms.page.getByRole('button', { name: /^香川県高松市.*を入れる$/ }).click();
    await forms.page.getByText('番地を書き足してください。').waitFor();
    expect(await forms.page.getByLabel('郵便番号 (任意)').inputValue()).toBe('760-0029');
    expect(await forms.field('市区町村').inputValue()).toBe('高松市');
    expect(await forms.page.getByLabel('市区町村コード (任意)').inputValue()).toBe('37201');
    await forms.page.getByText('香川県', { exact: true }).waitFor();
    // What was said of the empty field is not so any more.
    await expect.poll(() => isEmpty.count()).toBe(0);
    expect(forms.foreign).toEqual([]);
  });

  it('a postcode that is corrected takes its old town along, and leaves what was typed', async () => {
    const town = forms.page.getByLabel('住所 (任意)');
    const correct = async (postcode: string, place: RegExp): Promise<void> => {
      await forms.page.getByLabel('郵便番号 (任意)').fill(postcode);
      await forms.page.getByRole('button', { name: '郵便番号から住所をさがす' }).click();
      await forms.page.getByRole('button', { name: place }).click();
    };
    expect(await town.inputValue()).toBe('丸亀町');
    await correct('160-0023', /^東京都新宿区西新宿.*を入れる$/);
    await expect.poll(() => town.inputValue()).toBe('西新宿');
    expect(await forms.field('市区町村').inputValue()).toBe('新宿区');
    expect(await forms.page.getByLabel('市区町村コード (任意)').inputValue()).toBe('13104');
    await forms.page.getByText('東京都', { exact: true }).waitFor();
    await town.fill('西新宿2-8-1');
    await correct('760-0029', /^香川県高松市丸亀町を入れる$/);
    await forms.page.getByText('「住所」は、書いてあった「西新宿2-8-1」のままです').waitFor();
    expect(await town.inputValue()).toBe('西新宿2-8-1');
    expect(await forms.field('市区町村').inputValue()).toBe('高松市');
  });
};
