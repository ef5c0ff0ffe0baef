import type { ImageMetadata } from 'astro';
import { z } from 'astro/zod';
import { entry, upkeepBeside } from './entry.ts';
import {
  choice,
  choices,
  date,
  described,
  group,
  identifier,
  imageWithAlt,
  line,
  lines,
  list,
  phone,
  postcode,
  url,
} from './fields.ts';
import { openingHoursSchema } from './opening-hours.ts';
import {
  FEE_KINDS,
  HUB_STATUSES,
  HUB_TYPES,
  LANGUAGES,
  PRECISIONS,
  PREFECTURES,
  RESERVATION_KINDS,
  SERVICES,
  SNS_SERVICES,
  STAGES,
  isPrefecture,
} from './vocabulary.ts';

/** JIS X 0402 code of the municipality, five digits. YAML reads an unquoted code as a number. */
const municipalityCode = described(
  z.preprocess(
    (value) => (typeof value === 'number' ? String(value).padStart(5, '0') : value),
    z.string().regex(/^\d{5}$/, '半角の数字5桁で書いてください。'),
  ),
  { title: '市区町村コード', description: '5桁のコードです。', example: '37201' },
);

const location = group(
  '地図上の位置',
  {
    lat: described(z.number().min(20).max(46), { title: '緯度', example: '34.32106' }),
    lon: described(z.number().min(122).max(154), { title: '経度', example: '134.04933' }),
    precision: choice('位置の正確さ', PRECISIONS),
    source: line('位置の出典', { example: '高松市オープンデータ' }).optional(),
  },
  { widget: 'location' },
);

const source = group('情報の出典', {
  name: line('出典の名前', { example: '高松市オープンデータ' }),
  url: url('出典のアドレス').optional(),
  licence: line('利用条件', { example: 'CC BY 4.0' }).optional(),
  date: date('出典の日付').optional(),
  record: line('出典の中の番号', {
    description: '取り込みが同じ拠点を見分けるために使います。',
    widget: 'hidden',
  }).optional(),
  imported: line('取り込んだ内容の控え', {
    description: '取り込みが、あとから編集された項目を見分けるために使います。',
    widget: 'hidden',
  }).optional(),
});

const kinds = {
  note: line('補足').optional(),
};

/**
 * One hub (地域子育て支援拠点, 児童福祉法 6条の3 第6項).
 * @param image what checks a picture's path: Astro's `image()`, or a plain string elsewhere
 */
export const hubSchema = <Image extends z.ZodType>(image: Image) =>
  entry(
    z.strictObject({
      id: identifier({
        example: '37201-mokomoko',
        section: '基本',
        description: '市区町村コード（5桁）と、名前のローマ字をつなぎます。',
      }),
      name: line('名称', { example: '子育て“ほっと”ステーションもこもこ' }),
      kana: line('名称（ふりがな）').optional(),
      status: choice('いまの状態', HUB_STATUSES).default('open'),
      type: choice('種別', HUB_TYPES).optional(),
      operator: line('運営団体').optional(),
      prefecture: described(z.enum(PREFECTURES.map(({ value }) => value)), {
        title: '都道府県',
        section: '場所',
        options: PREFECTURES,
      }),
      municipality: line('市区町村', {
        description: '政令指定都市は区まで書きます。',
        example: '横浜市港北区',
      }),
      municipalityCode: municipalityCode.optional(),
      postcode: postcode().optional(),
      address: line('住所', {
        description: '市区町村のあとから書きます。',
        example: '上之町二丁目9-23',
      }).optional(),
      building: line('建物・階').optional(),
      location: location.optional(),
      phone: phone('電話番号', { section: '連絡先' }).optional(),
      web: url('ウェブサイト').optional(),
      sns: list(
        'SNS',
        group('SNS', { service: choice('種類', SNS_SERVICES), url: url('アドレス') }),
        { summary: '{{fields.service}}' },
      ).optional(),
      openingHours: openingHoursSchema.optional(),
      notices: list(
        '臨時のお知らせ',
        group('臨時のお知らせ', {
          from: date('いつから'),
          to: date('いつまで').optional(),
          text: lines('お知らせ'),
        }),
        { summary: '{{fields.from}} {{fields.text}}' },
      ).optional(),
      services: choices('あるもの・できること', SERVICES, {
        section: '使う人に伝えること',
        description: '確かめたものだけを選びます。選ばないものは「わからない」と扱います。',
      }).optional(),
      ages: group('対象', {
        from: described(z.number().min(0).max(18), { title: '何歳から' }).optional(),
        to: described(z.number().min(0).max(18), { title: '何歳まで' }).optional(),
        ...kinds,
      }).optional(),
      fee: group('利用料', { kind: choice('利用料', FEE_KINDS), ...kinds }).optional(),
      reservation: group('予約', { kind: choice('予約', RESERVATION_KINDS), ...kinds }).optional(),
      access: lines('行き方').optional(),
      firstVisit: lines('はじめて行く方へ').optional(),
      languages: choices('使える言語', LANGUAGES).optional(),
      programmes: list(
        '時期ごとのプログラム',
        group('プログラム', {
          stage: choice('時期', STAGES),
          name: line('名前'),
          description: lines('内容').optional(),
        }),
        { summary: '{{fields.stage}} {{fields.name}}' },
      ).optional(),
      photos: list('写真', imageWithAlt('写真', image), {
        section: '写真',
      }).optional(),
      remarks: lines('備考（出典の言葉）', {
        section: '出典',
        description: '出典に書かれていて、ほかの項目に入らなかった言葉です。',
      }).optional(),
      source,
      confirmed: date('内容を確かめた日').optional(),
      // `/hubs/kagawa/` is the prefecture's page.
      ...upkeepBeside(isPrefecture),
    }),
  );

/** A hub as pages and domain see it. */
export type Hub = z.output<ReturnType<typeof hubSchema<z.ZodType<ImageMetadata>>>>;
export type OpeningHours = z.output<typeof openingHoursSchema>;
