import type { Hub } from '../schema/hub.ts';
import {
  FEE_KINDS,
  HUB_TYPES,
  LANGUAGES,
  PRECISIONS,
  PREFECTURES,
  RESERVATION_KINDS,
  SERVICES,
  SNS_SERVICES,
  labelOf,
  type Term,
} from '../schema/vocabulary.ts';
import { dateText } from './date.ts';
import {
  exceptionText,
  hasKnownHours,
  holidayText,
  seasonText,
  weeklySummary,
} from './opening-hours.ts';

/** A fact as a page shows it. */
export interface Fact {
  term: string;
  text: string;
  href?: string | undefined;
}

/** How far a point can be trusted, in words that leave no doubt. */
const PLACE_WORDS: Readonly<Record<NonNullable<Hub['location']>['precision'], string>> = {
  building: labelOf(PRECISIONS, 'building'),
  town: `${labelOf(PRECISIONS, 'town')}（建物の位置ではありません）`,
  municipality: `${labelOf(PRECISIONS, 'municipality')}（建物の位置ではありません）`,
};

const UNKNOWN = 'わからない（拠点へお問い合わせください）';

/** The whole address in one line, prefecture first. */
export const addressText = (hub: Hub): string =>
  [
    `${hub.postcode ? `〒${hub.postcode} ` : ''}${labelOf(PREFECTURES, hub.prefecture)}${hub.municipality}${hub.address ?? ''}`,
    hub.building,
  ]
    .filter(Boolean)
    .join(' ');

/** `tel:` address of a Japanese number. */
export const telUrl = (phone: string): string => `tel:${phone.replaceAll('-', '')}`;

/**
 * A link that opens a map app at the hub, by its address or, where the point is the building's,
 * by the point. Nothing is fetched before the click.
 * @returns `undefined` when neither is known
 */
export function routeUrl(hub: Hub): string | undefined {
  const point =
    hub.location?.precision === 'building'
      ? `${String(hub.location.lat)},${String(hub.location.lon)}`
      : undefined;
  const destination = point ?? (hub.address ? addressText(hub) : undefined);
  return (
    destination &&
    `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(destination)}`
  );
}

const kindText = <Value extends string>(
  terms: readonly Term<Value>[],
  fact: { kind: Value; note?: string | undefined } | undefined,
): string => (fact ? labelOf(terms, fact.kind) + (fact.note ? `（${fact.note}）` : '') : UNKNOWN);

function agesText(ages: Hub['ages']): string {
  if (!ages) return UNKNOWN;
  const from = ages.from === undefined ? '' : `${String(ages.from)}歳から`;
  const to = ages.to === undefined ? '' : `${String(ages.to)}歳まで`;
  return [from + to, ages.note].filter(Boolean).join('、');
}

/** What a visitor asks first: where, for whom, how much, whether to book. */
export const visitFacts = (hub: Hub): Fact[] =>
  [
    {
      term: '場所',
      text: hub.address ? addressText(hub) : `${addressText(hub)}（くわしい住所はわからない）`,
    },
    { term: '行き方', text: hub.access ?? '' },
    { term: '電話', text: hub.phone ?? UNKNOWN, href: hub.phone && telUrl(hub.phone) },
    { term: '対象', text: agesText(hub.ages) },
    { term: '利用料', text: kindText(FEE_KINDS, hub.fee) },
    { term: '予約', text: kindText(RESERVATION_KINDS, hub.reservation) },
    {
      term: 'あるもの・できること',
      text: hub.services?.map((service) => labelOf(SERVICES, service)).join('、') ?? UNKNOWN,
    },
    {
      term: '使える言語',
      text: hub.languages?.map((language) => labelOf(LANGUAGES, language)).join('、') ?? '',
    },
  ].filter(({ text }) => text !== '');

/** What fits on a card of paper: when it is open, and what is known of how to visit. */
export const paperFacts = (hub: Hub): Fact[] =>
  [
    { term: '開所時間', text: paperHours(hub.openingHours) },
    { term: '電話', text: hub.phone ?? 'わからない' },
    { term: '行き方', text: hub.access ?? '' },
    { term: '対象', text: hub.ages ? agesText(hub.ages) : '' },
    { term: '利用料', text: hub.fee ? kindText(FEE_KINDS, hub.fee) : '' },
    { term: '予約', text: hub.reservation ? kindText(RESERVATION_KINDS, hub.reservation) : '' },
    { term: 'はじめて行く方へ', text: hub.firstVisit ?? '' },
  ].filter(({ text }) => text !== '');

function paperHours(hours: Hub['openingHours']): string {
  if (!hasKnownHours(hours)) return UNKNOWN;
  return [
    weeklySummary(hours),
    `祝日：${holidayText(hours)}`,
    ...(hours?.seasons ?? []).map(seasonText),
    ...(hours?.exceptions ?? []).map(exceptionText),
  ].join('\n');
}

/**
 * The notices that have not passed yet: those to come are among them, and those without an end.
 * @param today calendar date in Japan, `YYYY-MM-DD`
 */
export const currentNotices = (
  notices: NonNullable<Hub['notices']>,
  today: string,
): NonNullable<Hub['notices']> => notices.filter(({ to }) => to === undefined || to >= today);

/** Who runs the hub and how to reach it online. */
export const organisationFacts = (hub: Hub): Fact[] =>
  [
    { term: '種別', text: hub.type ? labelOf(HUB_TYPES, hub.type) : '' },
    { term: '運営', text: hub.operator ?? '' },
    { term: 'ウェブサイト', text: hub.web ?? '', href: hub.web },
    ...(hub.sns ?? []).map(({ service, url }) => ({
      term: labelOf(SNS_SERVICES, service),
      text: url,
      href: url,
    })),
  ].filter(({ text }) => text !== '');

/** Where the facts come from and how far they can be trusted. */
export function sourceFacts(hub: Hub): Fact[] {
  const { name, url, licence, date } = hub.source;
  return [
    {
      term: '情報の出典',
      text: `${name}、${date ? dateText(date) : '日付はわからない'}`,
      href: url,
    },
    { term: '利用条件', text: licence ?? '' },
    {
      term: '内容を確かめた日',
      text: hub.confirmed ? dateText(hub.confirmed) : 'まだ確かめていません',
    },
    {
      term: '地図上の位置',
      text: hub.location ? PLACE_WORDS[hub.location.precision] : 'わからない',
    },
    { term: '位置の出典', text: hub.location?.source ?? '' },
    { term: '出典の備考', text: hub.remarks ?? '' },
  ].filter(({ text }) => text !== '');
}
