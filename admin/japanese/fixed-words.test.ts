import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MENDED } from '../mended.ts';
import { inJapanese } from './japanese-words.ts';

const project = join(import.meta.dirname, '../..');

describe.each(MENDED)('$file', ({ file, words }) => {
  const [path = ''] = globSync(`node_modules/${file}`, { cwd: project });
  const code = readFileSync(join(project, path), 'utf8');

  // When this fails, an upgrade has changed the package: look what it says now.
  it.each(words)('holds %j', (there) => {
    expect(code.includes(there)).toBe(true);
  });

  it('says it in Japanese after the build', () => {
    const ours = inJapanese(join(project, path), code) ?? '';
    for (const [there, word] of words) {
      expect([ours.includes(there), ours.includes(word)]).toEqual([false, true]);
    }
  });
});

it('stops the build when a package has changed its words', () => {
  expect(() =>
    inJapanese(
      '/a/node_modules/decap-cms-ui-default/dist/esm/AuthenticationPage.js',
      'alt: "Mark"',
    ),
  ).toThrow('AuthenticationPage.js does not hold "alt: \\"Logo\\"" any more');
});

it('leaves other files alone', () => {
  expect(inJapanese('/a/node_modules/decap-cms-core/dist/esm/index.js', 'alt: "Logo"')).toBe(
    undefined,
  );
});
