import { expect, it } from 'vitest';
import { romanisePlace } from './romanise-place.ts';

it.each([
  ['おおさか', 'osaka'],
  ['こうち', 'kochi'],
  ['ゆうばり', 'yubari'],
  ['しんいち', 'shinichi'],
  ['すおうおおしま', 'suooshima'],
  ['ぶんごおおの', 'bungoono'],
  ['とよおか', 'toyooka'],
  ['なちかつうら', 'nachikatsuura'],
  ['せとうち', 'setouchi'],
  ['もおか', 'moka'],
])('%s → %s', (kana, romaji) => {
  expect(romanisePlace(kana)).toBe(romaji);
});
