import type { Report } from '../schema/report.ts';
import { readCollection, type Entry } from './read-collection.ts';

export type ReportEntry = Entry<Report>;

/** All reports, newest first. */
export const getReports = readCollection<Report>(
  'reports',
  (a, b) => b.fiscalYear - a.fiscalYear || a.id.localeCompare(b.id),
);
