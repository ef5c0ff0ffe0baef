import {
  HUB_STATUSES,
  HUB_TYPES,
  PREFECTURES,
  SERVICES,
  labelOf,
  type Term,
} from '../../schema/vocabulary.ts';
import { entryUrl } from '../addresses.ts';
import { osmOpeningHours } from '../hours-osm.ts';
import { hoursSentence } from '../hours-sentence.ts';
import { municipalityCodeOf } from './municipality-code-of.ts';
import type { OpenDataHub } from './open-data-hubs.ts';

const named = <Value extends string>(
  terms: readonly Term<Value>[],
  value: Value | undefined,
): Term<Value> | undefined =>
  value === undefined ? undefined : { value, label: labelOf(terms, value) };

/** The hours three times over: as they are kept, as OpenStreetMap writes them, and in words. */
const hoursJson = ({ openingHours }: OpenDataHub): object | undefined =>
  openingHours && {
    structure: openingHours,
    osm: osmOpeningHours(openingHours),
    text: hoursSentence(openingHours),
  };

/** The parts of a source that others can use: what our own import remembers is no fact. */
const sourceJson = ({ source: { imported, ...facts } }: OpenDataHub): object => facts;

/**
 * A hub as `hubs.json` gives it. What is not known has no key.
 * @param origin to which the address of the hub's page is resolved
 */
export function hubJson(hub: OpenDataHub, origin: URL): object {
  const prefecture = PREFECTURES.find(({ value }) => value === hub.prefecture);
  return {
    id: hub.id,
    page: new URL(entryUrl('hubs', hub.id), origin).href,
    name: hub.name,
    kana: hub.kana,
    status: named(HUB_STATUSES, hub.status),
    type: named(HUB_TYPES, hub.type),
    operator: hub.operator,
    prefecture: { code: prefecture?.code, name: prefecture?.label },
    municipality: { code: municipalityCodeOf(hub), name: hub.municipality },
    postcode: hub.postcode,
    address: hub.address,
    building: hub.building,
    location: hub.location,
    access: hub.access,
    phone: hub.phone,
    web: hub.web,
    sns: hub.sns,
    openingHours: hoursJson(hub),
    notices: hub.notices,
    services: hub.services?.map((service) => named(SERVICES, service)),
    ages: hub.ages,
    fee: hub.fee,
    reservation: hub.reservation,
    languages: hub.languages,
    firstVisit: hub.firstVisit,
    programmes: hub.programmes,
    remarks: hub.remarks,
    source: sourceJson(hub),
    confirmed: hub.confirmed,
    updated: hub.updated,
  };
}
