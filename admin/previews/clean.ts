import DOMPurify from 'dompurify';

/** Where a preview may take something from: the CMS's own memory, and the site. */
const isOurs = (address: string): boolean =>
  /^(?:blob|data):/.test(address) ||
  (URL.canParse(address, location.href) &&
    new URL(address, location.href).origin === location.origin);

/** Attributes by which a browser fetches at once. */
const FETCHED = ['src', 'srcset', 'poster', 'background'];

/**
 * Takes out of HTML whatever could act: scripts, handlers, frames, addresses that are none. The text
 * of a body was made safe before; this is for all fields, such as an address that is still being typed.
 * What lies elsewhere goes as well: its server would learn who writes here.
 * @param pictureAt where a picture of `content/media` can be seen
 */
export function clean(html: string, pictureAt: (path: string) => string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ADD_TAGS: ['hub-today', 'save-hub', 'share-link'],
    FORBID_TAGS: ['form', 'template'],
  });
  for (const image of fragment.querySelectorAll('img')) {
    const path = image.getAttribute('src') ?? '';
    if (!/^\w+:/.test(path)) image.src = pictureAt(path);
  }
  for (const element of fragment.querySelectorAll(FETCHED.map((name) => `[${name}]`).join())) {
    for (const name of FETCHED) {
      if (!isOurs(element.getAttribute(name) ?? '')) element.removeAttribute(name);
    }
  }
  return fragment;
}
