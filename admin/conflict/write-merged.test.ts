import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeFields } from './merge-fields.ts';
import { writeMerged } from './write-merged.ts';

const project = join(import.meta.dirname, '../..');
const files = [
  ...globSync('content/**/*.md', { cwd: project }).filter((_, index) => index % 7 === 0),
  'content/site.yml',
];

/** Lines that are new, and those that are gone. */
const changed = (before: string, after: string): { gone: string[]; added: string[] } => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    added: now.filter((line) => !old.includes(line)),
  };
};
/** The first field that is one line of text. */
const FIELD = /^(name|title|term): (.+)$/m;

describe.each(files)('%s', (path) => {
  const base = readFileSync(join(project, path), 'utf8');
  const [line = '', name = ''] = FIELD.exec(base) ?? [];
  const mine = base.replace(line, `${name}: 私が直した`);

  it('is changed in the lines that the editor has changed, beside what somebody else has', () => {
    const theirs = path.endsWith('.md')
      ? `${base.trimEnd()}\n\nほかの人の文。\n`
      : `${base}# ほかの人の覚え書き\n`;
    const { fields, conflicts } = mergeFields({ path, base, mine, theirs });
    expect(conflicts).toEqual([]);
    expect(changed(theirs, writeMerged({ path, theirs }, fields, [name]))).toEqual({
      gone: [line],
      added: [`${name}: 私が直した`],
    });
  });

  it('stays as somebody else has left it where the editor takes that', () => {
    const theirs = base.replace(line, `${name}: "ほかの人が直した"  # なぜか`);
    const { fields } = mergeFields({ path, base, mine: base, theirs });
    expect(writeMerged({ path, theirs }, fields, [name])).toBe(theirs);
  });
});
