/** A host of a registered name, perhaps a port; no user, whose name could pose as the host. */
const WEB =
  /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](?::\d{1,5})?(?:[/?#]|$)/i;
/** Browsers drop tabs and newlines and read `\` as `/`: with either, an address is not what it seems. */
const DECEIVING = /[\s\\\p{Cc}]/u;
const MAIL_OR_PHONE = /^(?:mailto:[^\s:@]+@[^\s:@]+|tel:[\d+()-]+)$/i;
const PICTURE =
  /^(?:\.\.\/){1,2}media\/(?:[^/\\%?#:\p{Cc}]+\/)*[^/\\%?#:\p{Cc}]+\.(?:jpe?g|png|webp|avif|gif)$/iu;

/** Whether it is a plain `https://` or `http://` address. */
export const isWebAddress = (href: string): boolean => WEB.test(href) && !DECEIVING.test(href);

/** Whether a link may lead there: the web, mail, phone, a page of this site (`/…`) or of this page (`#…`). */
export const isSafeLink = (href: string): boolean =>
  !DECEIVING.test(href) &&
  (WEB.test(href) || MAIL_OR_PHONE.test(href) || /^\/(?!\/)/.test(href) || /^#./.test(href));

function decoded(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return '%';
  }
}

/** Whether it is an uploaded picture, which the build re-encodes: `../media/…`, `../../media/…`. */
export function isUploadedPicture(src: string): boolean {
  const path = decoded(src);
  return PICTURE.test(path) && !/\/media\/(?:.*\/)?\.{1,2}\//.test(path);
}
