import { RULES, TOP_LEVEL, type Room } from './rules.ts';

const SINGLE_FILES: Readonly<Record<string, Room>> = {
  'astro.config.mjs': 'astro.config',
  'src/content.config.ts': 'content.config',
  'src/schema/vocabulary.ts': 'schema/vocabulary',
  'admin/integration.ts': 'admin/integration',
  'tests/chromium.ts': 'tests/chromium',
  'admin/write-index.ts': 'admin/integration',
  'admin/own-copies.ts': 'admin/integration',
  'admin/lean-bundle.ts': 'admin/integration',
  'admin/find-entries/own-search.ts': 'admin/integration',
  'admin/japanese/japanese-words.ts': 'admin/integration',
  'admin/previews/site-pages.ts': 'admin/integration',
};

const isRoom = (name: string): name is Room => Object.hasOwn(RULES, name);

/** @returns the room that a file lies in, or undefined when the house has none there */
export function roomOf(path: string): Room | undefined {
  const single = SINGLE_FILES[path];
  if (single) return single;
  const [top = '', first = '', second = ''] = path.split('/');
  if (top === 'admin') return 'admin';
  if (top !== 'src') return undefined;
  const name = first === 'components' ? `components/${second}` : first;
  return isRoom(name) ? name : undefined;
}

const isConfiguration = (name: string): boolean =>
  /^\.|\.config\.[a-z]+$|^(?:package(?:-lock)?|tsconfig)\.json$|^(?:README\.md|LICENSE)$/.test(
    name,
  );

/**
 * @param entries names at the top of the repository; folders end with `/`
 * @returns what is wrong, in words
 */
export const checkTopLevel = (entries: readonly string[]): string[] =>
  entries
    .filter((entry) =>
      entry.endsWith('/') ? !TOP_LEVEL.includes(entry.slice(0, -1)) : !isConfiguration(entry),
    )
    .map((entry) => `${entry} has no place at the top of the house`);
