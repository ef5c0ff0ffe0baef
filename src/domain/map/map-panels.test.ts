import { expect, it } from 'vitest';
import { mapPanels } from './map-panels.ts';
import { prefectureOutline } from './prefecture-outline.ts';

it('keeps islands nearby in the map, and far ones out of it', () => {
  const [tokyo] = mapPanels(prefectureOutline('13'));
  expect(tokyo?.box.minY).toBeGreaterThan(35);
  const [shimane] = mapPanels(prefectureOutline('32'));
  expect(shimane?.box.maxY).toBeGreaterThan(36.2);
  const [kagoshima, amami] = mapPanels(prefectureOutline('46'));
  expect(kagoshima?.box.maxY).toBeGreaterThan(32);
  expect(amami?.box.maxY).toBeLessThan(29);
});

it('loses no land', () => {
  for (const code of ['01', '13', '42', '46', '47']) {
    const rings = prefectureOutline(code);
    expect(new Set(mapPanels(rings).flatMap((panel) => panel.rings))).toEqual(new Set(rings));
  }
});
