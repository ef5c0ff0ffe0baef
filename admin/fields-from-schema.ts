import { z } from 'astro/zod';
import type { CmsField, CmsFieldBase } from 'decap-cms-core';
import type { FieldMeta } from '../src/schema/fields.ts';
import { collections, type Collection } from '../src/schema/index.ts';

/** The parts of JSON Schema, with our meta data, from which a form is made. */
interface Node extends Partial<Omit<FieldMeta, 'widget'>> {
  widget?: FieldMeta['widget'] | typeof PICTURES;
  type?: string;
  enum?: string[];
  pattern?: string;
  /** What the schema says of a text that does not fit its pattern. */
  patternWords?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  default?: unknown;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
}

type Base = CmsFieldBase;

const options = (node: Node) =>
  (node.options ?? (node.enum ?? []).map((value) => ({ value, label: value }))).map(
    ({ value, label }) => ({ value, label }),
  );

/** Picks entries of another collection by what lists show of them; the file holds their ids. */
const relationField = (collection: string, base: Base): CmsField => {
  const { titleField = 'id', summary = '' } =
    (collections as Record<string, Collection>)[collection] ?? {};
  // Many hubs have the same name: the place tells them apart.
  const shown = [...summary.matchAll(/\{\{fields\.(\w+)\}\}/g)].flatMap(([, field = '']) => field);
  return {
    ...base,
    widget: 'relation',
    multiple: true,
    collection,
    value_field: 'id',
    search_fields: [titleField, 'id'],
    display_fields: shown.length > 0 ? shown : [titleField],
  };
};

/** A few whole numbers to choose from. */
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).map((value) => ({
    value,
    label: String(value),
  }));

function listField(node: Node, base: Base): CmsField {
  const item = node.items ?? {};
  if (node.relation) return relationField(node.relation, base);
  if (item.enum) {
    return {
      ...base,
      widget: 'select',
      multiple: true,
      options: options(node),
      ...(node.minItems === undefined ? {} : { min: node.minItems }),
    };
  }
  if (item.type === 'integer' && item.minimum !== undefined && item.maximum !== undefined) {
    return {
      ...base,
      widget: 'select',
      multiple: true,
      options: numbers(item.minimum, item.maximum),
    };
  }
  // Decap hands no map to a single control in its own list.
  if (item.widget === 'picture') return ownField({ ...node, widget: PICTURES }, base);
  const common = {
    ...base,
    widget: 'list' as const,
    collapsed: true,
    // Without it, Decap begins a list with one item as soon as a field in it has a default.
    default: [],
    ...(node.summary === undefined ? {} : { summary: node.summary }),
    ...(item.title === undefined ? {} : { label_singular: item.title }),
  };
  return item.properties
    ? { ...common, fields: fieldsOf(item) }
    : {
        // Folded up, an item shows what it holds.
        summary: '{{fields.item}}',
        ...common,
        field: fieldOf(
          'item',
          {
            title: node.title ?? '',
            ...(node.example !== undefined && { example: node.example }),
            ...item,
          },
          true,
        ),
      };
}

/** Pictures one below the other; any list of them is drawn so. */
export const PICTURES = 'pictures';

/** Fields with a control of our own in admin/widgets; the parts of a group go along. */
const OWN = [
  'hours',
  'location',
  'picture',
  'postcode',
  'media-file',
  'table-columns',
  'table-rows',
];

function ownField(node: Node, base: Base): CmsField {
  const parts = node.properties ?? node.items?.properties;
  const field = {
    // Of a file its own control says what is wrong, in fewer words than its pattern.
    ...(node.type === 'string' && node.widget !== 'media-file' ? textField(node, base) : base),
    widget: node.widget,
    ...(parts && { parts: fieldsOf(node.items ?? node, base.required) }),
    ...(node.accept && { accept: node.accept }),
    // Pictures and files lie beside the content, never elsewhere.
    ...(['picture', PICTURES, 'media-file'].includes(node.widget ?? '') && { choose_url: false }),
  };
  // Decap's types know its own controls only.
  return field as unknown as CmsField;
}

const numberField = (node: Node, base: Base): CmsField => ({
  ...base,
  widget: 'number',
  value_type: node.type === 'integer' ? 'int' : 'float',
  ...(node.minimum === undefined ? {} : { min: node.minimum }),
  ...(node.maximum === undefined ? {} : { max: node.maximum }),
});

function textField(node: Node, base: Base): CmsField {
  const example = node.example === undefined ? '' : `例：${node.example}`;
  // The CMS says the field's label before it: japanese/locale-ja.ts.
  const pattern: Base['pattern'] =
    node.pattern === undefined ? undefined : [node.pattern, `${node.patternWords ?? ''}${example}`];
  return {
    ...base,
    widget: node.widget === 'text' ? 'text' : 'string',
    ...(pattern && { pattern }),
  };
}

/** Form field of one schema node. */
function fieldOf(name: string, node: Node, required: boolean): CmsField {
  const base: Base = {
    name,
    label: node.title ?? name,
    required,
    ...(node.description === undefined ? {} : { hint: node.description }),
  };
  const preset = node.default === undefined ? {} : { default: node.default };
  if (node.widget === 'hidden') return { ...base, widget: 'hidden', required: false };
  if (node.widget === 'image') return { ...base, widget: 'image', choose_url: false };
  if (OWN.includes(node.widget ?? '')) return ownField(node, base);
  if (node.widget === 'date') {
    const format = 'YYYY-MM-DD';
    return { ...base, widget: 'datetime', format, date_format: format, time_format: false };
  }
  if (node.enum) {
    return { ...base, widget: 'select', options: options(node), ...preset } as CmsField;
  }
  switch (node.type) {
    case 'array':
      return listField(node, base);
    case 'object': {
      const fields = fieldsOf(node, required);
      return { ...base, widget: 'object', collapsed: !required && fields.length > 3, fields };
    }
    case 'boolean':
      return { ...base, widget: 'boolean', required: false, ...preset } as CmsField;
    case 'integer':
    case 'number':
      return numberField(node, base);
    default:
      return textField(node, base);
  }
}

/**
 * @param strict false inside a group that may stay empty: Decap asks for the required fields of a
 * group even when the whole group was not touched. The schema then judges on saving.
 */
const fieldsOf = (node: Node, strict = true): CmsField[] =>
  Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
    ...(child.section === undefined ? [] : [sectionField(name, child.section)]),
    // What has a default may lack: files that were written before the field was there stay as they
    // are when something else in them is changed.
    fieldOf(name, child, strict && (node.required ?? []).includes(name)),
  ]);

/** A heading between fields: Decap has none, so it is a field that never holds anything. */
export const SECTION = 'section';

const sectionField = (before: string, label: string): CmsField =>
  ({ name: `section-${before}`, label, widget: SECTION, required: false }) as unknown as CmsField;

/** JSON Schema has a pattern without its words: no text that fits a pattern is empty. */
const patternWords = (schema: z.core.$ZodType): string | undefined =>
  z.safeParse(schema, '').error?.issues.find(({ code }) => code === 'invalid_format')?.message;

/**
 * The form of an entry, made from its schema: labels, hints, choices, limits and order come from
 * there, so that a field is written once.
 */
export const fieldsFromSchema = (schema: z.ZodType): CmsField[] =>
  fieldsOf(
    z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        if (jsonSchema.pattern !== undefined) jsonSchema.patternWords = patternWords(zodSchema);
      },
    }) as Node,
  );
