import type { Municipality } from '../../domain/municipalities.ts';
import type { Location } from '../parse-location.ts';

/**
 * Finds the point of an address without asking anybody.
 * @param address what follows the municipality
 * @returns undefined when nothing is known of the municipality
 */
export type Geocoder = (
  municipality: Municipality,
  address: string | undefined,
) => Location | undefined;
