import { describe } from 'vitest';
import { describeJourneys } from './journeys.ts';
import { startGitLabCms } from './start-gitlab-cms.ts';

describe('on a stand-in for GitLab', () => {
  describeJourneys(() => startGitLabCms('gitlab-journeys'));
});
