import type { Municipality } from '../domain/municipalities.ts';

/** Whether a municipality is another one or a ward of it. */
export const isWithin = (part: Municipality, whole: Municipality): boolean =>
  part.prefecture === whole.prefecture && part.name.startsWith(whole.name);
