import { expect, it } from 'vitest';
import { distanceText } from './distance-text.ts';

it.each([
  [12, 'building', '50m以内'],
  [868, 'building', '約850m'],
  [868, 'town', '約900m'],
  [0, 'town', '100m以内'],
  [990, 'building', '約1.0km'],
  [1_234, 'building', '約1.2km'],
  [9_960, 'building', '約10km'],
  [34_700, 'town', '約35km'],
  [400, 'municipality', '1km以内'],
  [800, 'municipality', '約1km'],
  [4_400, 'municipality', '約4km'],
  [9_039_400, 'municipality', '約9,039km'],
] as const)(
  'says %i metres no more exactly than they are known (%s): %s',
  (metres, precision, text) => {
    expect(distanceText(metres, precision)).toBe(text);
  },
);
