import type { Point } from '../../domain/finder/finder-hub.ts';

/** Why the device's position is not known. */
export type LocateProblem = 'denied' | 'unavailable' | 'timeout' | 'insecure';

/** In ms: a phone in a house takes some seconds. */
const PATIENCE = 12_000;
/** In ms: a position of a moment ago is as good, and comes at once. */
const FRESH = 60_000;

/** By the code of the browser's error, from 1. */
const PROBLEMS = ['denied', 'unavailable', 'timeout'] as const;

/**
 * Asks the device where it is; the browser asks the visitor. The position goes nowhere from here.
 * @returns the position, or why there is none
 */
export const locate = (): Promise<Point | LocateProblem> =>
  new Promise((resolve) => {
    if (!isSecureContext) resolve('insecure');
    else if (!('geolocation' in navigator)) resolve('unavailable');
    else {
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          resolve({ lat: coords.latitude, lon: coords.longitude });
        },
        ({ code }) => {
          resolve(PROBLEMS[code - 1] ?? 'unavailable');
        },
        { timeout: PATIENCE, maximumAge: FRESH },
      );
    }
  });
