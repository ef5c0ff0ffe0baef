import { z } from 'astro/zod';
import { date, described, identifierText, list } from './fields.ts';

/** When an entry is on the site; every entry may say so. */
const publication = {
  publishAt: date('公開を始める日', {
    section: '公開する期間',
    description: 'この日の0時から出ます。空けておくと、公開したときから出ます。',
    example: '2027-04-01',
  }).optional(),
  expireAt: date('公開する最後の日', {
    description: 'この日の終わりまで出て、次の日からは出なくなります。空けておくと、ずっと出ます。',
    example: '2027-04-30',
  }).optional(),
  archived: described(z.boolean(), {
    title: '公開を終える',
    description:
      '消すかわりに使います。オンにすると、一覧や検索に出なくなります。ページのアドレスには、公開を終えたことと、次に見るページの案内が残ります。オフにすると元に戻ります。',
  }).optional(),
  successor: described(
    z
      .string()
      .trim()
      .regex(
        /^\/(?:[a-z0-9-]+\/)*$/,
        'このサイトの中のアドレスを、「/」で始めて「/」で終わる形で書いてください。',
      ),
    {
      title: 'かわりのページ',
      description:
        '公開を終えるとき、前のアドレスを開いた人を案内するページです。アドレスの「/」から後ろを書きます。例：/events/2026-online-exchange/ なければ空けておきます。',
      example: '/events/2026-online-exchange/',
    },
  ).optional(),
};

/**
 * What every entry may carry besides its content.
 * @param isTaken tells the ids whose address is another page's: an old address must not cover it
 */
export const upkeepBeside = (isTaken: (id: string) => boolean) => ({
  ...publication,
  updated: date('更新日', { section: '更新の記録' }).optional(),
  aliases: list(
    '前のID',
    identifierText.refine(
      (id) => !isTaken(id),
      'このIDのアドレスは、サイトのほかのページが使っています。',
    ),
    {
      description: 'IDを変えたときに、前のIDを残します。前のアドレスからこのページへ移れます。',
      example: '2024-exchange',
    },
  ).optional(),
});

export const upkeep = upkeepBeside(() => false);

const isEmpty = (value: unknown): boolean =>
  value === '' ||
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (isPlainObject(value) && Object.keys(value).length === 0);

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * Takes away what a form leaves behind when a field was touched and emptied again
 * (`''`, `null`, `[]`, `{}`), so that "not given" has one shape only.
 */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutEmpty).filter((item) => !isEmpty(item));
  }
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]) => [key, withoutEmpty(child)] as const)
      .filter(([, child]) => !isEmpty(child)),
  );
}

/** What the rules below look at: an entry says it or, like the site's own file, does not. */
interface Publication {
  publishAt?: string;
  expireAt?: string;
  archived?: unknown;
  successor?: unknown;
}

/** The last day must not come before the first: dates of this form are in the order of their letters. */
const endsAfterItsStart = (given: unknown): boolean => {
  const { publishAt, expireAt } = given as Publication;
  return publishAt === undefined || expireAt === undefined || publishAt <= expireAt;
};

const hasEndedWhenReplaced = (given: unknown): boolean => {
  const { archived, successor } = given as Publication;
  return successor === undefined || archived === true;
};

/** The schema of a whole entry. */
export const entry = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    withoutEmpty,
    schema
      .refine(endsAfterItsStart, {
        path: ['expireAt'],
        message: '「公開を始める日」と同じか、後の日にしてください。',
      })
      .refine(hasEndedWhenReplaced, {
        path: ['successor'],
        message:
          '「公開を終える」がオンのときだけ使えます。ここを空けるか、「公開を終える」をオンにしてください。',
      }),
  );
