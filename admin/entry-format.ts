import type { Formatter } from 'decap-cms-core';
import { readEntryFile, rewriteEntryFile, writeEntryFile } from '../src/domain/entry-file.ts';
import { Originals } from './originals.ts';

const originals = new Originals();

/** The CMS reads and writes content files as the importers do, so that a diff shows what changed. */
export const entryFormat: Formatter = {
  fromFile(file) {
    // From the index of entries (admin/backends): no file of ours begins so.
    if (file.startsWith('{')) return JSON.parse(file) as object;
    const entry = readEntryFile(file);
    if (!entry) return {};
    originals.remember(file, entry.fields);
    return { ...entry.fields, ...(entry.body !== '' && { body: entry.body }) };
  },
  toFile(data, sortedKeys = []) {
    const { body = '', ...fields } = data as Record<string, unknown> & { body?: string };
    const original = originals.find(fields);
    return original === undefined
      ? writeEntryFile({ fields, body }, sortedKeys)
      : rewriteEntryFile(original, { fields, body }, sortedKeys);
  },
};
