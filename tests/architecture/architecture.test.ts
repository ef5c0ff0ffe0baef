import { describe, expect, test } from 'vitest';
import { checkRooms, checkVisitors, type SourceFile } from './check.ts';
import { findCircles } from './circles.ts';
import { importsOf } from './imports.ts';
import { checkTopLevel } from './rooms.ts';
import { readSourceTree, readTopLevel } from './source-tree.ts';

const virtual = (files: Record<string, string>): SourceFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, imports: importsOf(path, text) }));

describe('the house as it stands', () => {
  const files = readSourceTree();

  test('has source files', () => {
    expect(files.length).toBeGreaterThan(5);
  });
  test('imports only what its table permits', () => {
    expect(checkRooms(files)).toEqual([]);
  });
  test('has no circle of modules', () => {
    expect(findCircles(files)).toEqual([]);
  });
  test('sends no package to the visitor that is not listed', () => {
    expect(checkVisitors(files)).toEqual([]);
  });
  test('has nothing at the top that does not belong there', () => {
    expect(checkTopLevel(readTopLevel())).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  const planted = (path: string, text: string): string[] => checkRooms(virtual({ [path]: text }));

  test.each([
    ['static', `import { a } from '../data/hubs.ts';`],
    ['for its effect', `import '../data/hubs.ts';`],
    ['re-export', `export * from '../data/hubs.ts';`],
    ['dynamic', `const a = await import('../data/hubs.ts');`],
    ['of types', `import type { A } from '../data/hubs.ts';`],
    ['type in place', `let a: import('../data/hubs.ts').A;`],
  ])('forbidden import in a .ts: %s', (_kind, text) => {
    expect(planted('src/domain/x.ts', text)).toEqual([
      'src/domain/x.ts (domain) may not import src/data/hubs.ts (data)',
    ]);
  });

  test('forbidden import in the frontmatter of an .astro', () => {
    expect(
      planted(
        'src/components/hub/X.astro',
        `---\n// 日本語\nimport { hubs } from '../../data/hubs.ts';\n---\n<p>{hubs.length}</p>`,
      ),
    ).toEqual([
      'src/components/hub/X.astro (components/hub) may import only types of src/data/hubs.ts (data)',
    ]);
  });

  test('forbidden import in a <script> of an .astro, also by src', () => {
    expect(
      planted(
        'src/components/hub/X.astro',
        `<p>日本語</p>\n{true && <script>import '../../pages/a.ts';</script>}\n` +
          `<script src="../../importers/b.ts"></script>`,
      ),
    ).toEqual([
      'src/components/hub/X.astro (components/hub) may not import src/pages/a.ts (pages)',
      'src/components/hub/X.astro (components/hub) may not import src/importers/b.ts (importers)',
    ]);
  });

  test('client code outside a <script>', () => {
    expect(
      planted('src/layouts/Base.astro', `---\nimport '../client/menu.ts';\n---\n<p>a</p>`),
    ).toEqual([
      'src/layouts/Base.astro (layouts) may import src/client/menu.ts (client) only in a <script>',
    ]);
    expect(
      planted('src/layouts/Base.astro', `<script>import '../client/menu.ts';</script>`),
    ).toEqual([]);
  });

  test('a value where only types are allowed', () => {
    // `import { type A }` leaves `import {}` behind: the module is loaded all the same.
    expect(planted('src/domain/x.ts', `import { type Hub } from '../schema/hub.ts';`)).toEqual([
      'src/domain/x.ts (domain) may import only types of src/schema/hub.ts (schema)',
    ]);
    expect(planted('src/domain/x.ts', `import type { Hub } from '../schema/hub.ts';`)).toEqual([]);
  });

  test('zod in the vocabulary', () => {
    expect(planted('src/schema/vocabulary.ts', `import { z } from 'astro/zod';`)).toEqual([
      'src/schema/vocabulary.ts (schema/vocabulary) may not import astro/zod',
    ]);
  });

  test('a package that a room may not use', () => {
    expect(planted('src/client/x.ts', `import { bind } from 'wanakana';`)).toHaveLength(1);
    expect(planted('src/markdown/x.ts', `import 'astro:content';`)).toHaveLength(1);
    expect(planted('src/markdown/x.ts', `import 'remark-cjk-friendly';`)).toEqual([]);
  });

  test('siblings under components/', () => {
    const text = `---\nimport A from '../event/A.astro';\nimport B from '../ui/B.astro';\n---\n<A /><B />`;
    expect(planted('src/components/hub/X.astro', text)).toEqual([
      'src/components/hub/X.astro (components/hub) may not import src/components/event/A.astro (components/event)',
    ]);
  });

  test('an .astro file in the CMS, and more than its integration in the configuration', () => {
    expect(
      planted('admin/previews/hub.tsx', `import '../../src/components/hub/X.astro';`),
    ).toHaveLength(1);
    expect(planted('admin/previews/hub.tsx', `import '../../src/components/hub/x.ts';`)).toEqual(
      [],
    );
    expect(planted('astro.config.mjs', `import './admin/main.ts';`)).toHaveLength(1);
    expect(planted('astro.config.mjs', `import './admin/integration.ts';`)).toEqual([]);
  });

  test('an import of pages', () => {
    expect(planted('src/layouts/Base.astro', `---\nimport '../pages/a.astro';\n---\n`)).toEqual([
      'src/layouts/Base.astro (layouts) may not import src/pages/a.astro (pages)',
    ]);
  });

  test('a folder that the house does not have', () => {
    expect(planted('src/utils/x.ts', '')).toEqual(['src/utils/x.ts lies in no room of the house']);
    expect(planted('src/domain/x.ts', `import '../../bench/a.ts';`)).toEqual([
      'src/domain/x.ts (domain) may not import bench/a.ts: it lies in no room of the house',
    ]);
    expect(checkTopLevel(['src/', 'README.md', 'eslint.config.js', '.gitignore'])).toEqual([]);
    expect(checkTopLevel(['lib/', 'notes.txt'])).toHaveLength(2);
  });

  test('a circle of three', () => {
    const files = virtual({
      'src/domain/a.ts': `import './b.ts';`,
      'src/domain/b.ts': `import './c.ts';`,
      'src/domain/c.ts': `import type { A } from './a.ts';`,
      'src/domain/d.ts': `import './a.ts';`,
    });
    expect(findCircles(files)).toEqual([
      'src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts',
    ]);
  });

  test('a package that reaches the visitor through the domain', () => {
    const files = virtual({
      'src/components/hub/X.astro': `<script>import '../../domain/a.ts';</script>`,
      'src/domain/a.ts': `import './b.ts'; import type { T } from 'zod';`,
      'src/domain/b.ts': `import 'wanakana';`,
    });
    expect(checkVisitors(files)).toEqual([
      'src/components/hub/X.astro → src/domain/a.ts → src/domain/b.ts → wanakana reaches the visitor',
    ]);
  });

  test('the model of phrases on its way to the visitor', () => {
    const script = `<script>import { phrases } from '../../text/phrases.ts';</script>`;
    const text = `import { loadDefaultJapaneseParser } from 'budoux';`;
    const files = virtual({ 'src/components/ui/X.astro': script, 'src/text/phrases.ts': text });
    expect(checkRooms(files)).toEqual([]);
    expect(checkVisitors(files)).toEqual([
      'src/components/ui/X.astro → src/text/phrases.ts → budoux reaches the visitor',
    ]);
    expect(planted('src/client/x.ts', `import '../text/phrases.ts';`)).toHaveLength(1);
    expect(planted('src/text/x.ts', `import 'linkedom';`)).toHaveLength(1);
  });

  test('an .astro file that cannot be read', () => {
    expect(() => importsOf('src/pages/x.astro', '---\nimport { from;\n---\n')).toThrow(SyntaxError);
  });
});
