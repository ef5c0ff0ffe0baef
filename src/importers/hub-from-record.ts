import type { Municipality } from '../domain/municipalities.ts';
import type { HubEntry } from './hub-entry.ts';
import { parseAddress, type AddressFault } from './parse-address.ts';
import { parseHours } from './parse-hours.ts';
import { parseLocation } from './parse-location.ts';
import { parsePhone } from './parse-phone.ts';
import { parseWeb } from './parse-web.ts';
import type { SourceFacts } from './source-facts.ts';
import type { SourceRecord } from './source-record.ts';
import { tidyText } from './tidy-text.ts';

/** Words of a row that found no place in the entry, or only in its note. */
export interface Remark {
  readonly field: string;
  readonly words: string;
}

export interface HubDraft {
  readonly hub: Omit<HubEntry, 'id'>;
  readonly municipality: Municipality;
  readonly remarks: readonly Remark[];
}

/** Keeps what was read; what was written and not read becomes a remark. */
function optional<Key extends string, Value>(
  key: Key,
  field: string,
  words: string,
  value: Value | undefined,
  remarks: Remark[],
): Partial<Record<Key, Value>> {
  if (value === undefined) {
    if (words !== '') remarks.push({ field, words });
    return {};
  }
  return { [key]: value } as Record<Key, Value>;
}

/**
 * A hub from a row, not yet checked against the schema. What the row does not say is left out.
 * @param prefecture `value` of PREFECTURES, for rows that do not tell theirs
 */
export function hubFromRecord(
  row: SourceRecord,
  source: SourceFacts,
  prefecture?: string,
): HubDraft | AddressFault {
  const place = parseAddress(row.address, prefecture);
  if (typeof place === 'string') return place;
  const { municipality, address, building } = place;

  const remarks: Remark[] = [];
  const name = tidyText(row.name);
  const hours = parseHours({ days: row.days, start: row.start, end: row.end, note: row.hoursNote });
  const point = [row.latitude, row.longitude].filter((text) => text !== '').join(',');
  const location = parseLocation(row.latitude, row.longitude, source.name);
  const isOutreach = `${name}${building ?? ''}`.includes('出張ひろば');
  const hub: HubDraft['hub'] = {
    name,
    status: 'open',
    ...(isOutreach && { type: 'outreach' }),
    prefecture: municipality.prefecture,
    municipality: municipality.name,
    municipalityCode: municipality.code,
    ...(address !== undefined && { address }),
    ...(building !== undefined && { building }),
    ...optional('location', '緯度・経度', point, location, remarks),
    ...optional('phone', '電話番号', row.phone, parsePhone(row.phone), remarks),
    ...optional('web', 'ウェブサイト', row.web, parseWeb(row.web), remarks),
    ...(hours.openingHours && { openingHours: hours.openingHours }),
    source: { ...source, record: row.record },
  };
  remarks.push(...hours.notUnderstood.map((words) => ({ field: '開所時間', words })));
  if (row.remark !== '') remarks.push({ field: '備考', words: row.remark });
  return { hub, municipality, remarks };
}
