import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessTests } from './safety/access-tests.ts';
import { discardTests } from './safety/discard-tests.ts';
import { keptTextTests } from './safety/kept-text-tests.ts';
import { messageTests } from './safety/message-tests.ts';
import { publishTests } from './safety/publish-tests.ts';
import { Safety } from './safety/safety.ts';

// One local site for all of them: to build it takes longer than the tests.
const safety = new Safety();

beforeAll(() => safety.start());
afterAll(() => safety.stop());

keptTextTests(safety);
discardTests(safety);
messageTests(safety);
accessTests(safety);
publishTests(safety);

it('keeps within its Content-Security-Policy', () => {
  expect(safety.violations).toEqual([]);
});
