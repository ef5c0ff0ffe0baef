export interface Page<Item> {
  items: Item[];
  headers: Record<string, string>;
}

const linkTo = (url: URL, change: Readonly<Record<string, string>>, rel: string): string => {
  const link = new URL(url);
  for (const [name, value] of Object.entries(change)) link.searchParams.set(name, value);
  return `<${link.href}>; rel="${rel}"`;
};

/** GitLab's two ways of paging: by number (`page`), and by key (`pagination=keyset`). */
export function pageOf<Item>(
  all: readonly Item[],
  url: URL,
  keyOf: (item: Item) => string,
): Page<Item> {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? '20'));
  if (url.searchParams.get('pagination') === 'keyset') {
    const after = url.searchParams.get('page_token');
    const start = after === null ? 0 : all.findIndex((item) => keyOf(item) === after) + 1;
    const items = all.slice(start, start + size);
    const last = items.at(-1);
    const isMore = start + size < all.length && last !== undefined;
    return {
      items,
      headers: isMore ? { Link: linkTo(url, { page_token: keyOf(last) }, 'next') } : {},
    };
  }
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Number(url.searchParams.get('page') ?? '1');
  const links = [
    ...(page > 1 ? [linkTo(url, { page: String(page - 1) }, 'prev')] : []),
    ...(page < pages ? [linkTo(url, { page: String(page + 1) }, 'next')] : []),
    linkTo(url, { page: '1' }, 'first'),
    linkTo(url, { page: String(pages) }, 'last'),
  ];
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: {
      Link: links.join(', '),
      'X-Page': String(page),
      'X-Per-Page': String(size),
      'X-Total': String(all.length),
      'X-Total-Pages': String(pages),
    },
  };
}
