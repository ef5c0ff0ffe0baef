import { describe, expect, test } from 'vitest';
import { targetOf, type SourceFile } from './check.ts';
import { importsOf } from './imports.ts';
import { readSourceTree } from './source-tree.ts';

const GALLERY = 'src/pages/_gallery/';
const UI = 'src/components/ui/';

/**
 * The components of `components/ui` that the gallery does not show: neither it nor a larger
 * component that it shows imports them. One that another of `ui` imports is not shown by that.
 */
function findUnshown(files: readonly SourceFile[]): string[] {
  const targetsOf = ({ path, imports }: SourceFile): string[] =>
    imports
      .filter(({ specifier }) => specifier.startsWith('.') && !specifier.endsWith('?raw'))
      .map((one) => targetOf(path, one));
  const shown = files.filter(({ path }) => path.startsWith(GALLERY)).flatMap(targetsOf);
  const larger = files.filter(({ path }) => shown.includes(path) && !path.startsWith(UI));
  const seen = new Set([...shown, ...larger.flatMap(targetsOf)]);
  return files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(UI) && path.endsWith('.astro') && !seen.has(path));
}

test('the gallery shows every component', () => {
  const files = readSourceTree();
  expect(files.filter(({ path }) => path.startsWith(UI)).length).toBeGreaterThan(15);
  expect(findUnshown(files)).toEqual([]);
});

describe('a component that is not shown is found', () => {
  const file = (path: string, ...targets: string[]): SourceFile => ({
    path,
    imports: importsOf(path, targets.map((target) => `import '${target}';`).join('\n')),
  });
  const page = `${GALLERY}Page.ts`;

  test.each([
    ['shown by no one', file(page)],
    ['only read as text', file(page, '../../components/ui/New.astro?raw')],
    ['only part of another', file(page, '../../components/ui/Button.astro')],
  ])('%s', (_kind, gallery) => {
    const files = [gallery, { path: `${UI}New.astro`, imports: [] }];
    const button = {
      ...file('src/components/ui/Button.ts', './New.astro'),
      path: `${UI}Button.astro`,
    };
    expect(findUnshown([...files, button])).toContain(`${UI}New.astro`);
  });

  test('but not one that a larger component holds', () => {
    const files = [
      file(page, '../../components/site/Share.ts'),
      file('src/components/site/Share.ts', '../ui/New.astro'),
      { path: `${UI}New.astro`, imports: [] },
    ];
    expect(findUnshown(files)).toEqual([]);
  });
});
