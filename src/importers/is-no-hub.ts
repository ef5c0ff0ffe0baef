import type { SourceRecord } from './source-record.ts';

/** Words of which one is enough: the row is a hub, whatever else it is. */
const HUB =
  /地域子育て支援(?![課係])|子育て支援(?:センター|拠点|ステーション)|つどいの広場|(?:子育て|親子|出張)?ひろば|子育てサロン|拠点事業/;

/** 種別 of other facilities: whole, so that 保育所併設 stays. */
const OTHER_TYPE =
  /^(?:(?:認可|公立|私立|市立|町立|村立|民間|公設公営|公設民営|認可外|小規模|へき地)*(?:保育所|保育園|保育施設|保育事業)|(?:公立|私立|市立|町立|村立|国立)?幼稚園|(?:幼保連携型|保育所型|幼稚園型|地方裁量型)?認定こども園(?:\(.+\))?|小規模保育(?:事業)?(?:所|施設)?(?:[ABC]型|\([ABC]型\))?|家庭的保育(?:事業|者)?|事業所内保育(?:事業|施設|所)?|企業主導型保育(?:事業|施設)?|居宅訪問型保育(?:事業)?|病児・?病後児保育|病児保育|病後児保育|放課後児童クラブ|学童保育(?:所)?|放課後児童健全育成事業|一時預かり事業|ファミリー・?サポート(?:・?センター)?(?:事業)?|ファミサポ|利用者支援事業(?:\(.+\))?|市役所|区役所|役場|行政機関|行政窓口|官公庁)$/;

/** A desk or an office that ends so is no place to go with a child. */
const OFFICE = /(?:[課係]|事務局|事務所|市役所|区役所|町役場|村役場)$/;

const plain = (words: string): string => words.normalize('NFKC').replace(/\s/g, '');

/**
 * Why a row is no hub for certain: another kind of facility by its 種別, or an office by its name.
 * @returns undefined when it is one, or may be one
 */
export function isNoHub(row: SourceRecord): string | undefined {
  const all = [
    row.name,
    row.type,
    row.building,
    row.remark,
    row.hoursNote,
    ...row.rest.map(([, words]) => words),
  ];
  if (all.some((words) => HUB.test(plain(words)))) return undefined;
  const type = plain(row.type);
  if (OTHER_TYPE.test(type)) return `種別が「${row.type}」です`;
  return OFFICE.test(plain(row.name)) ? '役所や事務所の名前です' : undefined;
}
