import { z } from 'astro/zod';
import { FOCUS_PLACES, values, type Term } from './vocabulary.ts';

// Messages that editors may meet are Japanese from the start.
z.config(z.locales.ja());

/** What a form needs to know of a field beyond its type; lives in zod's `.meta()`. */
export interface FieldMeta {
  /** Japanese label. */
  title: string;
  /** One sentence of help below the field. */
  description?: string;
  /** Form control, where the type alone does not tell. */
  widget?:
    | 'text'
    | 'date'
    | 'image'
    | 'hidden'
    // Controls of our own, in admin/widgets.
    | 'hours'
    | 'location'
    | 'postcode'
    | 'picture'
    | 'media-file'
    | 'table-columns'
    | 'table-rows';
  /** The heading in the form that begins with this field. */
  section?: string;
  /** Endings of the files that may be chosen, without the full stop. */
  accept?: readonly string[];
  /** Words for the values of an enum. */
  options?: readonly Term[];
  /** A right value, shown in the message when a value is wrong. */
  example?: string;
  /** A line that stands for an item of a list, e.g. `{{fields.name}}`. */
  summary?: string;
  /** What tells the items of a list apart for people, where it is not their number: explain/name-item.ts. */
  itemName?: 'weekdays' | 'nth-weekday' | 'days';
  /** The collection whose ids the values are. */
  relation?: string;
}

declare module 'zod/v4' {
  interface GlobalMeta extends Partial<FieldMeta> {}
}

/** Adds typed form facts to a schema. */
export const described = <S extends z.ZodType>(schema: S, meta: FieldMeta): S =>
  schema.meta({ ...meta });

type Hints = Omit<FieldMeta, 'title'>;

/** One line of text. */
export const line = (title: string, hints: Hints = {}) =>
  described(z.string().trim().min(1), { title, ...hints });

/** Several lines of text. */
export const lines = (title: string, hints: Hints = {}) =>
  described(z.string().trim().min(1), { title, widget: 'text', ...hints });

/** One value of a list of terms. */
export const choice = <Value extends string>(
  title: string,
  terms: readonly Term<Value>[],
  hints: Hints = {},
) => described(z.enum(values(terms)), { title, options: terms, ...hints });

/** Several values of a list of terms, each once. */
export const choices = <Value extends string>(
  title: string,
  terms: readonly Term<Value>[],
  hints: Hints = {},
) =>
  described(
    z
      .array(z.enum(values(terms)))
      .refine((list) => new Set(list).size === list.length, '同じものが二度入っています。'),
    { title, options: terms, ...hints },
  );

/** A list of objects or of texts. */
export const list = <Item extends z.ZodType>(title: string, item: Item, hints: Hints = {}) =>
  described(z.array(item), { title, ...hints });

/** Ids of entries of another collection, each once. */
export const references = (title: string, collection: string, hints: Hints = {}) =>
  described(
    z
      .array(z.string().trim().min(1))
      .refine((ids) => new Set(ids).size === ids.length, '同じものが二度入っています。'),
    { title, relation: collection, ...hints },
  );

/** A group of fields. Unknown keys are refused: a misspelt key must not vanish silently. */
export const group = <Shape extends z.ZodRawShape>(
  title: string,
  shape: Shape,
  hints: Hints = {},
) => described(z.strictObject(shape), { title, ...hints });

/** Calendar date `YYYY-MM-DD`. YAML readers turn an unquoted date into a `Date`; both are taken. */
export const date = (title: string, hints: Hints = {}) =>
  described(
    z.preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.iso.date('「2026-04-01」の形で書いてください。'),
    ),
    { title, widget: 'date', example: '2026-04-01', ...hints },
  );

/** Time of day `HH:MM`, 00:00 to 24:00; `9:30` is taken as well. */
export const time = (title: string, hints: Hints = {}) =>
  described(
    z
      .string()
      .trim()
      .regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$|^24:00$/, '「09:30」の形で、半角で書いてください。')
      .transform((text) => text.padStart(5, '0')),
    { title, example: '09:30', ...hints },
  );

/** Japanese postcode `123-4567`. */
export const postcode = (title = '郵便番号') =>
  described(
    z
      .string()
      .trim()
      .regex(/^\d{3}-\d{4}$/, '「760-0043」の形で、半角で書いてください。'),
    { title, widget: 'postcode', example: '760-0043' },
  );

/** Japanese telephone number, digits in groups: `087-839-2011`. */
export const phone = (title = '電話番号', hints: Hints = {}) =>
  described(
    z
      .string()
      .trim()
      .regex(/^0\d{1,4}-\d{1,4}-\d{3,4}$/, '市外局番から、半角の数字とハイフンで書いてください。'),
    { title, example: '087-839-2011', ...hints },
  );

/** Address of a web page, `http` or `https` only. */
export const url = (title: string, hints: Hints = {}) =>
  described(
    z.url({ protocol: /^https?$/, error: '「https://」で始まるアドレスを書いてください。' }),
    { title, example: 'https://www.example.jp/', ...hints },
  );

/** What ids are written in. */
export const identifierText = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '半角の小文字・数字・ハイフンだけで書いてください。');

/**
 * The part of an address that names an entry; also its file's name.
 * @param hints with the collection's own way of making one, as far as it has one
 */
export const identifier = (hints: Hints & { example: string }) =>
  described(identifierText, {
    title: 'ID（ページのアドレス）',
    ...hints,
    description: `半角の小文字、数字、ハイフンで書きます。${hints.description ?? ''}例：${hints.example} 作ったあとは変えられません。`,
  });

/** A picture with the words that stand for it when it cannot be seen. */
export const imageWithAlt = <Image extends z.ZodType>(
  title: string,
  image: Image,
  hints: Hints = {},
) =>
  group(
    title,
    {
      src: described(image, { title: '画像', widget: 'image' }),
      alt: line('画像の説明（代替テキスト）', {
        description: '写真が見えない方に、何が写っているかを伝える一文です。',
        example: '親子が積み木で遊んでいる部屋の写真',
      }),
      focus: choice('残すところ', FOCUS_PLACES, {
        description: '写真の端が切り取られて出るときに、必ず残すところです。',
      }).optional(),
    },
    { widget: 'picture', ...hints },
  );

/**
 * An uploaded file that is no picture, by its path from the entry: `../media/talk.ja.vtt`.
 * @param ending of its name, which tells its kind
 */
export const mediaFile = (
  title: string,
  ending: 'mp4' | 'pdf' | 'vtt',
  hints: Hints & { example: string },
) =>
  described(
    z
      .string()
      .trim()
      .regex(
        new RegExp(`^(?:\\.\\./)+media/[A-Za-z0-9][A-Za-z0-9._-]*\\.${ending}$`),
        `「../media/」に置いた「.${ending}」のファイルを選んでください。`,
      ),
    { title, widget: 'media-file', accept: [ending], ...hints },
  );
