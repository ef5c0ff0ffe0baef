import { checkLink } from '../../src/domain/content-check/check-link.ts';
import { valuesAt } from '../../src/domain/values-at.ts';
import { linkContext } from './link-context.ts';
import { mistakeWords } from './mistake-words.ts';
import type { SiteFacts } from './site-facts.ts';

/** Where the site's menu leads. Whether an address has the right form is the schema's to say. */
export async function menuMistakes(
  data: Record<string, unknown>,
  site: SiteFacts,
): Promise<string[]> {
  const links = valuesAt(data, ['navigation', '*', 'href']).flatMap(({ path, value }) =>
    typeof value === 'string' && /^\/(?:[a-z0-9-]+\/)*$/.test(value)
      ? [{ item: Number(path[1]) + 1, href: value }]
      : [],
  );
  const context = await linkContext(
    links.map(({ href }) => href),
    undefined,
    site,
  );
  return links.flatMap(({ item, href }) => {
    const problem = checkLink(href, undefined, context);
    return problem && !problem.isHint
      ? [mistakeWords({ field: `メニュー ${String(item)} › アドレス`, ...problem })]
      : [];
  });
}
