import type { FieldNode } from '../field-tree.ts';
import { correctedText } from './corrections.ts';
import { guessChoice } from './guess-choice.ts';
import { sampleOf } from './sample-of.ts';

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function correctText(node: FieldNode, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every(isScalar) && !node.pattern && !node.format
      ? value.map(String).join('、')
      : correctText(node, value[0]);
  }
  if (!isScalar(value)) return undefined;
  const text = String(value);
  return node.pattern || node.format ? correctedText(node, text) : text;
}

/** The only number of a text (`30人`), where the field takes it. */
function correctNumber({ type, minimum, maximum }: FieldNode, value: unknown): unknown {
  const text = isScalar(value) ? String(value).normalize('NFKC').replace(/[\s,]/g, '') : '';
  const [found, ...others] = text.match(/-?\d+(?:\.\d+)?/g) ?? [];
  if (found === undefined || others.length > 0) return undefined;
  const number = type === 'integer' ? Math.trunc(Number(found)) : Number(found);
  return number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity) ? number : undefined;
}

const YES = /^(?:true|yes|on|y|1|はい|有|有り|あり|オン|開|開いている|○|◯)$/i;
const NO = /^(?:false|no|off|n|0|いいえ|無|無し|なし|オフ|休|休み|×)$/i;

function correctSwitch(value: unknown): unknown {
  const text = isScalar(value) ? String(value).normalize('NFKC').trim() : '';
  if (YES.test(text)) return true;
  return NO.test(text) ? false : undefined;
}

function correctList(items: FieldNode, value: unknown): unknown {
  if (isGroup(value)) return items.type === 'object' ? [value] : undefined;
  if (!isScalar(value)) return undefined;
  const words = String(value)
    .split(items.type === 'string' ? /[、，,\n]|(?:^|\s)[-・]\s*(?=\S)/ : '\n')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return words.length > 0 ? words.map((word) => correctValue(items, word) ?? word) : undefined;
}

function correctGroup(node: FieldNode, value: unknown): unknown {
  if (Array.isArray(value) && value.length === 1 && isGroup(value[0])) return value[0];
  const sample = sampleOf(node);
  const [first] = node.required ?? [];
  if (!isScalar(value) || first === undefined || !isGroup(sample)) return undefined;
  const field = node.properties?.[first] ?? {};
  return { ...sample, [first]: correctValue(field, value) ?? sample[first] };
}

/**
 * The value that a field would take, from one that it does not take.
 * @returns undefined when what was meant cannot be told
 */
export function correctValue(node: FieldNode, value: unknown): unknown {
  if (node.enum) return guessChoice(node.options ?? valuesAsTerms(node.enum), value)?.value;
  switch (node.type) {
    case 'number':
    case 'integer':
      return correctNumber(node, value);
    case 'boolean':
      return correctSwitch(value);
    case 'array':
      return correctList({ ...node.items, ...(node.options && { options: node.options }) }, value);
    case 'object':
      return correctGroup(node, value);
    default:
      return correctText(node, value);
  }
}

const valuesAsTerms = (values: readonly string[]) =>
  values.map((value) => ({ value, label: value }));
