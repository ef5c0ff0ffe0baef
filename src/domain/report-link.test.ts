import { expect, it } from 'vitest';
import type { Hub } from '../schema/hub.ts';
import { reportLink } from './report-link.ts';

const hub: Hub = {
  id: '37201-mokomoko',
  name: 'もこもこ',
  status: 'open',
  prefecture: 'kagawa',
  municipality: '高松市',
  source: { name: '見本' },
};

it('tells the form which hub is meant, and keeps what stands in its address', () => {
  const link = reportLink({ form: 'https://form.example/report?lang=ja' }, hub);
  expect(decodeURIComponent(link ?? '')).toBe(
    'https://form.example/report?lang=ja&hub=37201-mokomoko&name=もこもこ',
  );
});

it('is left out while the site has no form', () => {
  expect(reportLink(undefined, hub)).toBeUndefined();
  expect(reportLink({ phone: '03-0000-0000' }, hub)).toBeUndefined();
});
