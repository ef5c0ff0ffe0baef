import { describe } from 'vitest';
import { describeJourneys } from './journeys.ts';
import { startLocalCms } from './start-local-cms.ts';

describe('on decap-server', () => {
  describeJourneys(() => startLocalCms('local-journeys'));
});
