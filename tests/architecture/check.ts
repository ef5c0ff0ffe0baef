import { posix } from 'node:path';
import type { Import } from './imports.ts';
import { roomOf } from './rooms.ts';
import { RULES, VISITOR_MODULES, type Permit, type Rule } from './rules.ts';

export interface SourceFile {
  /** From the repository's root, with `/`. */
  path: string;
  imports: readonly Import[];
}

const isOwn = ({ specifier }: Import): boolean => specifier.startsWith('.');

/** The file that a relative import names, without a query such as `?url`. */
export const targetOf = (path: string, { specifier }: Import): string =>
  posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));

/** All imports that the table of rooms does not permit, in words. */
export const checkRooms = (files: readonly SourceFile[]): string[] => files.flatMap(checkFile);

function checkFile({ path, imports }: SourceFile): string[] {
  const room = roomOf(path);
  if (!room) return [`${path} lies in no room of the house`];
  return imports.flatMap((found) => {
    const problem = isOwn(found)
      ? checkOwn(room, found, targetOf(path, found))
      : checkModule(RULES[room], found);
    return problem ? [`${path} (${room}) ${problem}`] : [];
  });
}

function checkOwn(room: keyof typeof RULES, found: Import, target: string): string | undefined {
  const targetRoom = roomOf(target);
  if (!targetRoom) return `may not import ${target}: it lies in no room of the house`;
  if (targetRoom === room) return undefined;
  return describe(RULES[room].rooms, targetRoom, found, target, `${target} (${targetRoom})`);
}

const checkModule = ({ modules }: Rule, found: Import): string | undefined =>
  describe(modules, found.specifier, found, '', found.specifier);

/** @returns why nothing in `permits` covers the import, or undefined when something does */
function describe(
  permits: readonly Permit[],
  name: string,
  found: Import,
  target: string,
  words: string,
): string | undefined {
  const covering = permits.filter((permit) => covers(permit.name, name));
  if (covering.some((permit) => meets(permit, found, target))) return undefined;
  const [permit] = covering;
  if (permit?.only === 'types') return `may import only types of ${words}`;
  if (permit?.only === 'script') return `may import ${words} only in a <script>`;
  if (permit?.only === 'plain') return `may import only .ts files, not ${words}`;
  return `may not import ${words}`;
}

function covers(pattern: string, name: string): boolean {
  if (pattern === 'npm') return !/^(?:astro:|node:|virtual:|\/|\(|https?:)/.test(name);
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function meets({ only }: Permit, { typeOnly, inScript }: Import, target: string): boolean {
  if (only === 'types') return typeOnly;
  if (only === 'script') return inScript;
  return only !== 'plain' || /\.tsx?$/.test(target);
}

/**
 * What reaches a visitor: from every client file and every `<script>` of the public site, all
 * that is imported further on. A package among it that VISITOR_MODULES does not list is a
 * violation. Editors are no visitors: the CMS may be heavy.
 */
export function checkVisitors(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const walk = (file: SourceFile, imports: readonly Import[], trail: string[]): string[] =>
    imports.flatMap((found) => {
      if (found.typeOnly) return [];
      if (isOwn(found)) {
        const next = byPath.get(targetOf(file.path, found));
        if (!next || trail.includes(next.path)) return [];
        return walk(next, next.imports, [...trail, next.path]);
      }
      return VISITOR_MODULES.some(({ name }) => covers(name, found.specifier))
        ? []
        : [`${[...trail, found.specifier].join(' → ')} reaches the visitor`];
    });
  return files
    .filter(({ path }) => !path.startsWith('admin/'))
    .flatMap((file) =>
      walk(
        file,
        roomOf(file.path) === 'client' ? file.imports : file.imports.filter((one) => one.inScript),
        [file.path],
      ),
    );
}
