import { isPrefecture } from '../schema/vocabulary.ts';

/** Pagefind writes a file for every page that it searches, and hosts take 20,000 files of a site. */
const MOST_HUBS = 2000;

/** Whether a path is a hub's own page: `hubs/37201-haiji/`, and not `hubs/kagawa/`. */
function isHubPage(path: string): boolean {
  const [section, id, ...rest] = path.split('/').filter((part) => part !== '');
  return section === 'hubs' && id !== undefined && rest.length === 0 && !isPrefecture(id);
}

/**
 * Which pages the search may find. Above 2,000 hubs their own pages are not among them: the page of
 * a municipality, which names its hubs, stands for theirs.
 * @param paths of all pages of the site
 */
export function searchedPages(paths: readonly string[]): readonly string[] {
  const others = paths.filter((path) => !isHubPage(path));
  return paths.length - others.length > MOST_HUBS ? others : paths;
}
