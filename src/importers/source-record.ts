/** What a column of a source can tell; each of a row's words stands under one of these. */
export const SOURCE_FIELDS = [
  'record',
  'name',
  'kana',
  'type',
  'prefectureName',
  'municipalityName',
  'municipalityCode',
  'address',
  'building',
  'postcode',
  'latitude',
  'longitude',
  'precision',
  'phone',
  'web',
  'operator',
  'access',
  'parking',
  'ages',
  'temporaryCare',
  'nursingRoom',
  'nappyChanging',
  'eating',
  'strollerRental',
  'strollerUse',
  'days',
  'start',
  'end',
  'hoursNote',
  'remark',
] as const;

export type SourceField = (typeof SOURCE_FIELDS)[number];

/**
 * One row of a source in words of our own, before anything in it is read. Empty is `''`; white
 * space around is gone, line breaks inside are `\n`.
 *
 * - `record`: what the source itself numbers the row with; our own hub's id in our own export
 * - `type`: 種別 in the source's words
 * - `prefectureName`, `municipalityName`, `municipalityCode` (five digits, or six with the check
 *   digit): columns beside the address; the address may hold all of it, or nothing of it
 * - `precision`: how exact the point is (value or label of PRECISIONS); `''` means the building's
 * - `temporaryCare` to `strollerUse`: 有, 無, or anything else that the source writes
 * - `days`, `start`, `end`, `hoursNote`: weekdays, times and remarks on them
 * - `remark`: anything else that the source remarks; kept as it is, line by line
 * - `rest`: columns that have no field of ours, empty ones left out; kept as `column：words`
 */
export type SourceRecord = Readonly<Record<SourceField, string>> & {
  readonly rest: readonly (readonly [column: string, words: string])[];
};
