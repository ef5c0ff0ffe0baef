import { PLACES_URL } from '../../domain/finder/addresses.ts';
import { comparable } from '../../domain/finder/comparable.ts';
import { findAreas } from '../../domain/finder/find-areas.ts';
import { readPlaces, type Places } from '../../domain/finder/places.ts';
import { placeQuestion } from '../../domain/place-question.ts';

/** In ms: without the list of places the results are worth more than with it, but later. */
const PATIENCE = 500;

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
const mayBePlace = (query: string): boolean => !places && placeQuestion(query)?.isSure === false;

/** The place that a query asks for, as far as it is known soon: results do not wait for long. */
export async function placeSoon(query: string): Promise<string | undefined> {
  if (mayBePlace(query)) {
    await Promise.race([read(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }
  return placeNow(query);
}
