import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CmsUnderTest } from './cms-under-test.ts';
import { changedEntryJourneys } from './journeys/changed-entries.ts';
import { conflictJourneys } from './journeys/conflicts.ts';
import type { Journey } from './journeys/journey.ts';
import { newEntryJourneys } from './journeys/new-entries.ts';
import { wayInJourneys } from './journeys/ways-in.ts';
import { startEditor, type StartedEditor } from './start-editor.ts';

/**
 * An editor's days, in the real CMS in a real browser. They are the same whatever is behind it.
 * @param start starts the CMS
 * @param describeMore adds what only this CMS can do
 */
export function describeJourneys<Cms extends CmsUnderTest>(
  start: () => Promise<Cms>,
  describeMore: (journey: () => Journey<Cms>) => void = () => undefined,
): void {
  let cms: Cms;
  let started: StartedEditor;
  const journey = (): Journey<Cms> => ({ ...started, cms });

  beforeAll(async () => {
    cms = await start();
    started = await startEditor(cms.url, { origins: cms.origins });
    await cms.logIn(started.editor);
  });

  afterAll(async () => {
    await started.close();
    await cms.stop();
  });

  newEntryJourneys(journey);
  changedEntryJourneys(journey);
  conflictJourneys(journey);
  wayInJourneys(journey);
  describeMore(journey);

  describe('all that was published', () => {
    let dist: string;
    /** A built page, without the marks of phrases, which may stand anywhere in a title. */
    const page = (path: string): string =>
      readFileSync(join(dist, path, 'index.html'), 'utf8').replaceAll('<wbr>', '');

    it('builds', async () => {
      dist = await cms.build();
    });

    it.each([
      ['events/2026-sample-day', '見本の日'],
      ['hubs/13104-sample', '見本のひろば'],
      ['glossary', '見本の言葉'],
      ['partners', '見本の団体'],
      ['sample-page', '見本のページ'],
      ['campaigns/sample-campaign', '見本のキャンペーン'],
      ['first-visit', '（見本）'],
      ['hubs/37201-mokomoko', '（見本）'],
      ['cases/cocomi', 'このページは公開を終えました'],
    ])('stands on the page %s', (path, words) => {
      expect(page(path)).toContain(words);
    });

    it('and waits for a later day is on no page', () => {
      expect(() => page('events/2099-sample')).toThrow('ENOENT');
      expect(page('events')).not.toContain('見本の先の交流会');
    });
  });

  it('keeps within its Content-Security-Policy and its own origins throughout', () => {
    expect(started.violations).toEqual([]);
  });
}
