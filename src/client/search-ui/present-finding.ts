import { groupHits } from '../../domain/search-groups.ts';
import { searchAddress, type SearchQuery } from '../../domain/search-query.ts';
import { partOf } from '../page/part-of.ts';
import type { Finding } from '../search/searcher.ts';
import type { Asked } from './asked.ts';
import { linkOf } from './pieces.ts';
import { presentAnswers } from './present-answers.ts';
import { resultGroups } from './result-groups.ts';
import { resultItem } from './result-item.ts';
import { STEP, resultList } from './result-list.ts';

async function related({ related: hits }: Finding, asked: Asked): Promise<HTMLElement[]> {
  if (hits.length === 0) return [];
  const { q, engine, pieces } = asked;
  const pages = await engine.show(
    q,
    hits.map(({ page }) => page),
  );
  const section = pieces.copy('related', { asked: `「${q}」` });
  partOf('list', section).append(...pages.map((page) => resultItem(page, pieces, false)));
  return [section];
}

/** Nothing in the section, but in others. */
function elsewhere(q: string, { hits }: Finding, { pieces }: Asked): HTMLElement {
  const empty = pieces.copy('empty-section', { count: hits.length });
  linkOf(empty).href = searchAddress({ q, section: '' });
  return empty;
}

/** Few pages, or those of one section, need no groups. */
async function results({ hits }: Finding, asked: Asked): Promise<HTMLElement[]> {
  const groups = groupHits(hits);
  const [only, other] = groups;
  if (only && !other) return [await resultList(only.pages, only.section, asked)];
  if (hits.length > STEP) return resultGroups(groups, asked);
  const pages = hits.map(({ page }) => page);
  return [await resultList(pages, '', asked)];
}

/**
 * What a search has found, as the page shows it.
 * @throws when a file cannot be read
 */
export async function presentFinding(
  finding: Finding,
  { q, section }: SearchQuery,
  asked: Asked,
): Promise<HTMLElement[]> {
  const { hits } = finding;
  const chosen = groupHits(hits).find((group) => group.section === section);
  if (chosen) return [await resultList(chosen.pages, section, asked)];
  if (section && hits.length > 0) return [elsewhere(q, finding, asked)];
  const [answers, others] = await Promise.all([
    presentAnswers(finding, asked),
    hits.length > 0 ? results(finding, asked) : related(finding, asked),
  ]);
  return hits.length > 0 ? [answers, ...others] : [answers, ...others, asked.pieces.copy('empty')];
}
