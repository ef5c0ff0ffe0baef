/**
 * Keeps the entry in the address: looking for the code of a login, Decap takes all but the path
 * away from it, at every loading of the page.
 */
export function keepHash(target: History, place: Location): void {
  const replace = target.replaceState.bind(target);
  target.replaceState = (data, unused, url) => {
    replace(data, unused, url === place.pathname ? place.pathname + place.hash : url);
  };
}
