import { expect, it } from 'vitest';
import { fillText } from './fill-text.ts';

it('fills in what it is given, and leaves the other places', () => {
  expect(fillText('{name}まで{count}分、{way}', { name: '高松市', count: 0 })).toBe(
    '高松市まで0分、{way}',
  );
});
