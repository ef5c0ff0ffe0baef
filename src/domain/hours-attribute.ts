import type { OpeningHours } from '../schema/hub.ts';

/** The hours as an attribute carries them to the visitor's browser, without the source's own words. */
export const writeHours = ({ note, ...rules }: OpeningHours): string => JSON.stringify(rules);

/** The hours of an attribute that `writeHours` wrote. */
export const readHours = (attribute: string): OpeningHours => JSON.parse(attribute) as OpeningHours;
