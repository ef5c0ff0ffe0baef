import type { CmsField } from 'decap-cms-core';

/** What of a form's field tells how a value is said. */
interface Saying {
  name: string;
  label?: string;
  fields?: Saying[];
  /** Of a group that a control of our own draws. */
  parts?: Saying[];
  field?: Saying;
  options?: readonly (string | { value: unknown; label: string })[];
}

const optionLabel = ({ options = [] }: Saying, value: unknown): string | undefined =>
  options.flatMap((option) =>
    typeof option === 'object' && option.value === value ? [option.label] : [],
  )[0];

function linesOf(field: Saying, value: unknown): string[] {
  if (value === undefined || value === null || value === '') return ['（空）'];
  if (Array.isArray(value)) {
    const item = field.field ?? { ...field, name: '' };
    const lines = value.map((each: unknown) => linesOf(item, each).join('、'));
    return lines.length === 0 ? ['（空）'] : lines.map((line) => `・${line}`);
  }
  if (typeof value === 'object') {
    const children = new Map((field.parts ?? field.fields)?.map((child) => [child.name, child]));
    return Object.entries(value).map(([name, each]) => {
      const child = children.get(name) ?? { name };
      return `${child.label ?? name}：${linesOf(child, each).join(' ')}`;
    });
  }
  if (typeof value === 'boolean') return [value ? 'はい' : 'いいえ'];
  const plain = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return [optionLabel(field, value) ?? plain];
}

/** The value of a field as an editor knows it: labels and choices in words, one line each. */
export const valueWords = (field: CmsField | undefined, value: unknown): string =>
  linesOf(field ?? { name: '' }, value).join('\n');
