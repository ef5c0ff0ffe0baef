import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

const MAP = { width: 400, height: 300, fontSize: 15 };
const anchorAt = (x: number, y: number) => ({ minX: x, minY: y, maxX: x + 10, maxY: y + 10 });

describe('placeLabels', () => {
  it('writes a name to the right of its mark, or to the left at the edge', () => {
    expect(placeLabels([{ text: '高松市', anchor: anchorAt(100, 100) }], MAP)[0]?.x).toBe(114);
    expect(placeLabels([{ text: '高松市', anchor: anchorAt(380, 100) }], MAP)[0]?.x).toBe(331);
  });

  it('leaves out the name that comes later when there is no room for both', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => ({
      text: `第${String(index)}番の市`,
      anchor: anchorAt(190 + (index % 8), 140 + Math.floor(index / 8)),
    }));
    const names = placeLabels(crowd, MAP).map(({ text }) => text);
    expect(names.length).toBeLessThan(10);
  });

  it('never lets names overlap or leave the map', () => {
    const wish = fc.record({
      text: fc.constantFrom('高松市', '三豊市 3', 'さぬき市', '東かがわ市 12'),
      anchor: fc.tuple(fc.nat(390), fc.nat(290)).map(([x, y]) => anchorAt(x, y)),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
        const labels = placeLabels(wishes, MAP);
        for (const [index, { x, y, text }] of labels.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(300);
          const width = (other: string): number => (other.match(/[^ -~]/g) ?? []).length * 15;
          for (const other of labels.slice(index + 1)) {
            const apart =
              Math.abs(other.y - y) >= 17 ||
              other.x >= x + width(text) ||
              x >= other.x + width(other.text);
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
