import { HUB_STATUSES, labelOf } from '../schema/vocabulary.ts';
import type { Geocoder } from './geocoding/geocoder.ts';
import type { PointCheck } from './geocoding/point-check.ts';
import { saidFields } from './said-fields.ts';
import { fieldLabel } from './field-label.ts';
import type { HubDraft } from './hub-draft.ts';
import { readHours } from './read-hours.ts';
import { readPostcode } from './read-postcode.ts';
import { readStatus } from './read-status.ts';
import type { Surroundings } from './address-context.ts';
import { parseAddress, type AddressFault } from './parse-address.ts';
import { parseAges } from './parse-ages.ts';
import { parseHubType } from './parse-hub-type.ts';
import { parseKana } from './parse-kana.ts';
import { parseLocation } from './parse-location.ts';
import { parsePhone } from './parse-phone.ts';
import { parseServices } from './parse-services.ts';
import { parseWeb } from './parse-web.ts';
import type { Remark } from './remark.ts';
import { sourceRemarks } from './source-remarks.ts';
import { SOURCE_FIELD_LABELS } from './source-field-labels.ts';
import type { SourceField, SourceRecord } from './source-record.ts';
import { splitPostcode } from './split-postcode.ts';
import { tidyText } from './tidy-text.ts';
import { withoutMail } from './without-mail.ts';

/** What is known beside the row itself. */
export interface RowContext extends Surroundings {
  /** Name of the source, for points. */
  readonly sourceName: string;
  /** `YYYY-MM-DD` of the source, where it is known: the year of its dates without one. */
  readonly sourceDate?: string;
  /** `YYYY-MM-DD`: what a source says of later days is not so yet. */
  readonly today?: string;
  /** Fields for which the file has a column. */
  readonly columns: ReadonlySet<SourceField>;
  readonly geocode?: Geocoder;
  readonly mayLieIn?: PointCheck;
}

const isOutreach = (text: string): boolean => text.includes('出張ひろば');

/** What a hub's words of closing have been taken for. */
const stateWords = (status: HubDraft['facts']['status']): string =>
  status === undefined ? '' : `（「${labelOf(HUB_STATUSES, status)}」としました）`;

/**
 * A hub from a row, not yet checked against the schema. What the row does not say is left out; what
 * it says and is not understood stands in `remarks` of the hub, letter by letter.
 */
export function hubFromRecord(source: SourceRecord, context: RowContext): HubDraft | AddressFault {
  const { row, hidden } = withoutMail(source);
  const front = splitPostcode(row.address);
  const place = parseAddress({ ...row, address: front.address }, context);
  if (typeof place === 'string') return place;
  const { municipality, address, building } = place;

  const look: Remark[] = [];
  const left: Remark[] = [];
  /** Keeps words that found no place, or not all of them, and shows them to a person. */
  const keep = (field: SourceField, words: string, problem = ''): void => {
    const remark = { field: SOURCE_FIELD_LABELS[field], words };
    left.push(remark);
    look.push({ ...remark, words: `${words}${problem}` });
  };

  const name = tidyText(row.name);
  const type = parseHubType(row.type);
  const postcodeWords = row.postcode || front.postcode;
  const postcode = readPostcode(postcodeWords, place);
  const phone = parsePhone(row.phone);
  const web = row.web === '' ? undefined : parseWeb(row.web);
  const given = parseLocation(row, context.sourceName);
  const isElsewhere = given !== undefined && context.mayLieIn?.(municipality, given) === false;
  const point = isElsewhere ? undefined : given;
  const guessed = context.geocode?.(municipality, address);
  const services = parseServices(row);
  const ages = parseAges(tidyText(row.ages));
  const { sourceDate, today = sourceDate } = context;
  const { status, because, doubts } = readStatus(row, today);
  const hours = readHours(row, {
    ...(sourceDate !== undefined && { sourceDate }),
    ...(today !== undefined && { today }),
    doubts,
  });

  if (place.isContradicted)
    keep('municipalityName', `${row.municipalityName}${row.municipalityCode}`);
  else if (place.isOtherCode) {
    keep(
      'municipalityCode',
      row.municipalityCode,
      `（${municipality.name}のコードではありません）`,
    );
  }
  if (place.isAssumed && address !== undefined && guessed?.precision === 'municipality') {
    const words = `${row.address}（${municipality.name}に、この町の名前はありません）`;
    look.push({ field: SOURCE_FIELD_LABELS.address, words });
  }
  if (type.saysMore) left.push({ field: SOURCE_FIELD_LABELS.type, words: row.type });
  if (!postcode.isKept) keep('postcode', postcodeWords, postcode.problem);
  if (!point && row.latitude + row.longitude !== '') {
    const words = [row.latitude, row.longitude].filter((text) => text !== '').join(',');
    keep('latitude', words, isElsewhere ? `（${municipality.name}から遠く離れています）` : '');
  }
  if (phone.saysMore) {
    if (phone.phone === undefined) keep('phone', row.phone);
    else left.push({ field: SOURCE_FIELD_LABELS.phone, words: row.phone });
  }
  if (phone.isMended) {
    const words = `${row.phone}（頭の0を補い、${phone.phone ?? ''} としました）`;
    look.push({ field: SOURCE_FIELD_LABELS.phone, words });
  }
  if (row.web !== '' && web === undefined) keep('web', row.web);
  for (const field of services.saysMore) {
    left.push({ field: SOURCE_FIELD_LABELS[field], words: row[field] });
  }
  const remarks = sourceRemarks(row, left);
  look.push(
    ...hidden,
    ...because.map((words) => ({
      field: fieldLabel('status'),
      words: `${words}${stateWords(status)}`,
    })),
    ...hours.notUnderstood.map((words) => ({ field: fieldLabel('openingHours'), words })),
  );

  const location = point ?? guessed;
  const kind = type.type ?? (isOutreach(`${name}${building ?? ''}`) ? 'outreach' : undefined);
  const kana = parseKana(row.kana);
  const operator = tidyText(row.operator);
  const access = row.access.trim();
  const facts: HubDraft['facts'] = {
    name,
    ...(kana !== '' && { kana }),
    ...(status !== undefined && { status }),
    ...(kind !== undefined && { type: kind }),
    ...(operator !== '' && { operator }),
    prefecture: municipality.prefecture,
    municipality: municipality.name,
    municipalityCode: municipality.code,
    ...(postcode.postcode !== undefined && { postcode: postcode.postcode }),
    ...(address !== undefined && { address }),
    ...(building !== undefined && { building }),
    ...(location && { location }),
    ...(phone.phone !== undefined && { phone: phone.phone }),
    ...(web !== undefined && { web }),
    ...(hours.openingHours && { openingHours: hours.openingHours }),
    ...(services.services.length > 0 && { services: [...services.services] }),
    ...(ages && { ages }),
    ...(access !== '' && { access }),
    ...(remarks !== undefined && { remarks }),
  };
  return {
    facts,
    municipality,
    remarks: look,
    said: saidFields(facts, context.columns, context.geocode !== undefined),
  };
}
