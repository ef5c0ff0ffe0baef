import type { Formatter } from 'decap-cms-core';
import { parse } from 'yaml';
import { keepLineEnds } from '../src/domain/keep-line-ends.ts';
import { rewriteYaml } from '../src/domain/rewrite-yaml.ts';
import { writeYaml } from '../src/domain/write-yaml.ts';
import { Originals } from './originals.ts';

const originals = new Originals();

/** The file of the site's own facts: YAML alone, of which only the lines that changed are written. */
export const siteFormat: Formatter = {
  fromFile(file) {
    const fields = parse(file, { logLevel: 'error' }) as Record<string, unknown>;
    originals.remember(file, fields);
    return fields;
  },
  toFile(data, sortedKeys = []) {
    const fields = data as Record<string, unknown>;
    const original = originals.find(fields);
    const rewritten =
      original && keepLineEnds(original, (text) => rewriteYaml(text, fields, sortedKeys));
    return rewritten ?? writeYaml(fields);
  },
};
