import { checkLink } from '../../src/domain/content-check/check-link.ts';
import type { ContentEntry } from '../../src/domain/content-check/content-entry.ts';
import { checkBody } from '../../src/markdown/check-body.ts';
import { linkContext } from './link-context.ts';
import { mistakeWords } from './mistake-words.ts';
import type { SiteFacts } from './site-facts.ts';

/** A mistake in a body, by its line. */
interface BodyMistake {
  line: number;
  message: string;
  example?: string | undefined;
}

async function linkMistakes(entry: ContentEntry, site: SiteFacts): Promise<BodyMistake[]> {
  const { links } = entry.targets;
  const context = await linkContext(
    links.map(({ href }) => href),
    entry,
    site,
  );
  return links.flatMap(({ href, line }) => {
    const problem = checkLink(href, entry, context);
    return problem && !problem.isHint ? [{ line, ...problem }] : [];
  });
}

async function figureMistakes(entry: ContentEntry, site: SiteFacts): Promise<BodyMistake[]> {
  const { figures } = entry.targets;
  if (figures.length === 0) return [];
  const known = [...(await site.entries('figures')), entry].filter(
    ({ collection }) => collection === 'figures',
  );
  return figures
    .filter((figure) => !known.some(({ id }) => id === figure.id))
    .map(({ id, line }) => ({
      line,
      message: `「数字で見る」に「${id}」というIDのものがありません。IDを確かめるか、その数字を先に公開してください。`,
    }));
}

/**
 * What the build would refuse in a body: its Markdown, links into the site, and tables of numbers.
 * @param entry with what its body points at
 * @param label the body's label in the form
 * @returns a sentence a mistake, 「「本文」3行目：…例：…」, in the order of the lines
 */
export async function bodyMistakes(
  body: string,
  entry: ContentEntry,
  label: string,
  site: SiteFacts,
): Promise<string[]> {
  if (body.trim() === '') return [];
  const mistakes: BodyMistake[] = [
    ...checkBody(body),
    ...(await linkMistakes(entry, site)),
    ...(await figureMistakes(entry, site)),
  ];
  return mistakes
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, ...words }) => mistakeWords({ field: label, ...words }, `${line}行目：`));
}
