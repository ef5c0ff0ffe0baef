import DOMPurify from 'dompurify';

/**
 * Takes out of HTML whatever could act: scripts, handlers, frames, addresses that are none. The text
 * of a body was made safe before; this is for all fields, such as an address that is still being typed.
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
    if (!/^(?:blob|data|https?):/.test(path)) image.src = pictureAt(path);
  }
  return fragment;
}
