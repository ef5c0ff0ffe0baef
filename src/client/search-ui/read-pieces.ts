import { Pieces } from './pieces.ts';

/**
 * The pieces of the search, from the page that holds them.
 * @throws when it cannot be read
 */
export async function readPieces(): Promise<Pieces> {
  const response = await fetch('/search/');
  if (!response.ok) throw new Error(String(response.status));
  return new Pieces(new DOMParser().parseFromString(await response.text(), 'text/html'));
}
