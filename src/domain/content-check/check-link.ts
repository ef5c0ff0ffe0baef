import type { Nearest } from '../../schema/nearest.ts';
import { parseTime } from '../video/parse-time.ts';
import type { ContentEntry } from './content-entry.ts';
import { explainHidden, type PointingPlace } from './hidden-target.ts';
import { addressOf, type SiteAddresses } from './site-addresses.ts';

/** What is wrong with a link. */
export interface LinkProblem {
  message: string;
  example?: string | undefined;
  /** The link works all the same. */
  isHint?: boolean;
}

export interface LinkContext extends SiteAddresses {
  /** `https://hiroba.example` */
  origin: string;
  nearest: Nearest;
  /** The instant of the check. */
  now: Date;
}

/** What a link's own entry is asked for: its headings, and whether it has a video. */
export type LinkingEntry = Pick<ContentEntry, 'data'> & {
  targets: Pick<ContentEntry['targets'], 'headings'>;
};

/** A PDF comes and goes with the entry that names it; the entry's page says what it is. */
const NO_LINK_TO_PDF =
  'このサイトのPDFへのリンクは書けません。「資料（PDF）」の欄がある画面で加え、そのページへリンクしてください。';
const isPdf = (href: string): boolean => /\.pdf(?:[?#]|$)/i.test(href);

/** Parts of every page that have an anchor. */
const PAGE_PARTS = ['main', 'menu'];

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** `t=83`, where there is a video to go to it. */
const isMoment = (anchor: string, { data }: LinkingEntry): boolean =>
  anchor.startsWith('t=') && data.video !== undefined && parseTime(anchor) !== undefined;

/** The section of a page with its PDFs. */
const isDocuments = (anchor: string, { data }: LinkingEntry): boolean =>
  anchor === 'documents' && Array.isArray(data.documents) && data.documents.length > 0;

function checkAnchor(anchor: string, target: LinkingEntry): LinkProblem | undefined {
  const ids = target.targets.headings.map(({ id }) => id);
  const wanted = decoded(anchor);
  if (isMoment(wanted, target) || isDocuments(wanted, target)) return undefined;
  if (wanted === '' || ids.includes(wanted) || PAGE_PARTS.includes(wanted)) return undefined;
  return {
    message:
      ids.length === 0
        ? `リンク先に「#${wanted}」という見出しはありません。「#」から後を消してください。`
        : `リンク先に「#${wanted}」という見出しはありません。あるもの：${ids.map((id) => `#${id}`).join('、')}`,
  };
}

function findAddress(path: string, { known, moved, nearest }: LinkContext): string | undefined {
  const whole = `/${path.replace(/^\/+|\/+$/g, '')}/`;
  const file = whole.replace(/\.(?:md|html)\/$/, '/').replace(/\/index\/$/, '/');
  const exact = [whole, file].find((address) => known.has(address));
  if (exact !== undefined) return exact;
  const renamed = moved.get(file);
  if (renamed) return addressOf(renamed);
  const last = lastOf(file);
  const addresses = [...known.keys()];
  const meant = nearest(last, addresses.map(lastOf)) ?? '';
  const ends = addresses.filter((address) => [last, meant].includes(lastOf(address)));
  const start = file.slice(0, -last.length - 1);
  return ends.find((address) => address.startsWith(start)) ?? ends[0];
}

/** `2025-forum` of `/events/2025-forum/`. */
const lastOf = (address: string): string => /([^/]+)\/?$/.exec(address)?.[1] ?? '/';

/** The path of a whole address that leads to this very site. */
function pathOnSite(href: string, origin: string): string | undefined {
  if (!/^(?:https?:)?\/\//i.test(href) || !URL.canParse(href, origin)) return undefined;
  const { host, pathname } = new URL(href, origin);
  return host === new URL(origin).host ? pathname : undefined;
}

/**
 * Follows a link of a body or of the menu inside the site.
 * @param from the entry whose body it stands in
 * @param place what kind of link it is
 * @returns undefined when it leads where it says, or out of the site
 */
export function checkLink(
  href: string,
  from: LinkingEntry | undefined,
  context: LinkContext,
  place: PointingPlace = from ? 'link' : 'menu',
): LinkProblem | undefined {
  if (href.startsWith('#')) return from && checkAnchor(href.slice(1), from);
  const { known, moved, origin } = context;
  const own = pathOnSite(href, origin);
  if (isPdf(own ?? href) && (own !== undefined || href.startsWith('/'))) {
    return { message: NO_LINK_TO_PDF };
  }
  if (own !== undefined) {
    return {
      message: 'このサイトの中へのリンクは、「/」から書いてください。',
      example: findAddress(own, context) ?? own,
    };
  }
  if (!href.startsWith('/')) return undefined;
  const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
  const address = decoded(path);
  const suffix = anchor === undefined ? '' : `#${anchor}`;
  if (known.has(address)) {
    const target = known.get(address);
    const problem = target && anchor !== undefined ? checkAnchor(anchor, target) : undefined;
    const hidden = target && explainHidden(target, from, place, context.now);
    return problem ?? (hidden === undefined ? undefined : { message: hidden, isHint: true });
  }
  const renamed = moved.get(address);
  if (renamed) {
    return {
      message: 'リンク先のアドレスが変わりました。新しいアドレスにしておくと確かです。',
      example: `${addressOf(renamed)}${suffix}`,
      isHint: true,
    };
  }
  const meant = findAddress(address, context);
  const example = meant && `${meant}${suffix}`;
  return known.has(`${address}/`)
    ? { message: 'アドレスの終わりに「/」を付けてください。', example }
    : { message: `「${address}」というページはありません。`, example };
}
