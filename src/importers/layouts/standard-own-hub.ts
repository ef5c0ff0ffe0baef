import { readAgesText } from '../../domain/open-data/ages-text.ts';
import type { StandardColumn } from '../../domain/open-data/columns.ts';
import { toHiragana } from '../../domain/open-data/katakana.ts';
import type { OpenDataHub } from '../../domain/open-data/open-data-hubs.ts';
import { SERVICE_COLUMNS } from '../../domain/open-data/service-columns.ts';
import { readSnsText } from '../../domain/open-data/sns-text.ts';
import { OTHER_KIND, placeText } from '../../domain/open-data/standard-row.ts';
import { municipalityByCode } from '../../domain/municipalities.ts';
import { HUB_TYPES, SERVICES } from '../../schema/vocabulary.ts';
import { parseHours } from '../parse-hours.ts';
import { readOwnFacts, type OwnFacts } from './standard-own-facts.ts';

/** The words of a column as they were before the export; `''` where it is empty or not there. */
export type OwnCell = (column: StandardColumn) => string;

const firstOf = (cell: OwnCell, ...columns: StandardColumn[]): string | undefined =>
  columns.map(cell).find((words) => words !== '');

function readLocation(cell: OwnCell, facts: OwnFacts): OpenDataHub['location'] {
  const [lat, lon] = [cell('緯度'), cell('経度')];
  if (lat === '' || lon === '') return undefined;
  return {
    lat: Number(lat),
    lon: Number(lon),
    precision: facts.precision,
    source: facts.pointSource,
  };
}

function readServices(cell: OwnCell, facts: OwnFacts): OpenDataHub['services'] {
  const known = SERVICES.map(({ value }) => value).filter((service) => {
    const column = (SERVICE_COLUMNS as Partial<Record<string, StandardColumn>>)[service];
    const isListed = facts.services?.includes(service) ?? false;
    return isListed || (column !== undefined && cell(column) === '有');
  });
  return known.length > 0 ? known : undefined;
}

/**
 * The hub that a row of our own open data was written of, as far as its columns tell. Nothing is
 * guessed or tidied here: whether it is such a row, writing it again shows.
 * @returns undefined when it is none
 */
export function readOwnHub(cell: OwnCell): OpenDataHub | undefined {
  const code = firstOf(cell, '所在地_全国地方公共団体コード', '都道府県コード又は市区町村コード');
  const place = municipalityByCode(code?.slice(0, 5) ?? '');
  const facts = readOwnFacts(cell('備考'));
  if (!place || !facts) return undefined;

  const { precision, pointSource, services, ...others } = facts;
  const kana = firstOf(cell, '名称_カナ');
  const hub: OpenDataHub = {
    ...others,
    id: firstOf(cell, 'ID', 'NO') ?? '',
    name: cell('名称'),
    kana: kana && toHiragana(kana),
    prefecture: place.prefecture,
    municipality: place.name,
    municipalityCode: place.code,
  };
  const kind = cell('種別');
  const address = firstOf(cell, '所在地_連結表記', '住所')?.slice(placeText(hub).length);
  const sns = readSnsText(cell('連絡先備考（その他、SNSなど）'));
  const hours = parseHours({
    days: cell('利用可能曜日'),
    start: cell('開始時間'),
    end: cell('終了時間'),
    note: cell('利用可能日時特記事項'),
  });
  return {
    ...hub,
    type: kind === OTHER_KIND ? facts.type : HUB_TYPES.find(({ label }) => label === kind)?.value,
    operator: firstOf(cell, '団体名'),
    postcode: facts.postcode ?? firstOf(cell, '郵便番号'),
    address: address === '' ? undefined : address,
    building: firstOf(cell, '建物名等(方書)', '方書'),
    location: readLocation(cell, facts),
    phone: firstOf(cell, '電話番号'),
    web: firstOf(cell, 'URL'),
    sns: sns.length > 0 ? sns : facts.sns,
    openingHours: hours.openingHours,
    services: readServices(cell, facts),
    ages: readAgesText(cell('受入年齢')),
    access: firstOf(cell, 'アクセス方法'),
  };
}
