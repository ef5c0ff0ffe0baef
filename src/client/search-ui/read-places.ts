import { PLACES_URL } from '../../domain/finder/addresses.ts';
import { comparable } from '../../domain/finder/comparable.ts';
import { findAreas } from '../../domain/finder/find-areas.ts';
import { readPlaces, type Places } from '../../domain/finder/places.ts';
import { placeQuestion } from '../../domain/place-question.ts';

let places: Places | undefined;
let reading: Promise<unknown> | undefined;

/** The finder's list of places is read when some query may need it, once. It may fail. */
function read(): Promise<unknown> {
  reading ??= fetch(PLACES_URL)
    .then(async (response) => {
      places = readPlaces(await response.json());
    })
    .catch(() => {
      reading = undefined;
    });
  return reading;
}

/** The place that a query asks for, as far as is known without reading anything. */
export function placeNow(query: string): string | undefined {
  const question = placeQuestion(query);
  if (!question || question.isSure) return question?.place;
  const [area, other] = places ? findAreas(comparable(question.place), places) : [];
  // Of several that are called so the finder lets choose.
  return area && (other ? question.place : area.prefecture + area.name);
}

/** Whether only the list of places tells if a query asks for one, and it is still to be read. */
export const mayBePlace = (query: string): boolean =>
  !places && placeQuestion(query)?.isSure === false;

/** The place that a query asks for, with the list of places read if need be. */
export async function placeLater(query: string): Promise<string | undefined> {
  await read();
  return placeNow(query);
}
