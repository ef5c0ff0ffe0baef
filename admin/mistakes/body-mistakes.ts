import { checkLink } from '../../src/domain/content-check/check-link.ts';
import { checkBody } from '../../src/markdown/check-body.ts';
import { referencesOf } from '../../src/markdown/references.ts';
import { nearest } from '../../src/schema/nearest.ts';
import type { SiteFacts } from './site-facts.ts';

/** A mistake in a body, by its line. */
interface BodyMistake {
  line: number;
  message: string;
  example?: string | undefined;
}

/** Where a link within the site leads: a page's address ends with `/`. */
function pathOf(href: string): string | undefined {
  if (!href.startsWith('/') || href.startsWith('//')) return undefined;
  const [path = ''] = href.split(/[?#]/);
  return /\/$|\.[a-z\d]+$/.test(path) ? path : `${path}/`;
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

async function linkMistakes(
  { links, headings }: ReturnType<typeof referencesOf>,
  data: Record<string, unknown>,
  site: SiteFacts,
): Promise<BodyMistake[]> {
  const paths = [...new Set(links.flatMap(({ href }) => pathOf(href) ?? []))];
  const there = await Promise.all(paths.map((path) => site.hasPage(path)));
  const known = paths.filter((_, at) => there[at]).map(decoded);
  const context = {
    known: new Map(known.map((path) => [path, undefined])),
    moved: new Map(),
    origin: site.origin,
    nearest,
    now: new Date(),
  };
  return links.flatMap(({ href, line }) => {
    const problem = checkLink(href, { data, targets: { headings } }, context);
    return problem && !problem.isHint ? [{ line, ...problem }] : [];
  });
}

/**
 * What the build would refuse in a body: its Markdown, links into the site, and tables of numbers.
 * @param data the entry's fields
 * @param label the body's label in the form
 * @returns a sentence a mistake, 「「本文」3行目：…例：…」, in the order of the lines
 */
export async function bodyMistakes(
  body: string,
  data: Record<string, unknown>,
  label: string,
  site: SiteFacts,
): Promise<string[]> {
  if (body.trim() === '') return [];
  const references = referencesOf(body);
  const figures = await Promise.all(
    references.figures.map(async ({ id, line }) => ({
      id,
      line,
      isThere: await site.hasFigure(id),
    })),
  );
  const mistakes: BodyMistake[] = [
    ...checkBody(body),
    ...(await linkMistakes(references, data, site)),
    ...figures
      .filter(({ isThere }) => !isThere)
      .map(({ id, line }) => ({
        line,
        message: `「数字で見る」に「${id}」というIDのものがありません。IDを確かめるか、その数字を先に公開してください。`,
      })),
  ];
  return mistakes
    .toSorted((a, b) => a.line - b.line)
    .map(
      ({ line, message, example }) =>
        `「${label}」${line}行目：${message}${example === undefined ? '' : `例：${example}`}`,
    );
}
