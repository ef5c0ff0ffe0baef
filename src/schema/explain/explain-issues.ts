import type { z } from 'astro/zod';
import { fieldTree } from '../field-tree.ts';
import { fieldAt, type FieldPlace } from './field-at.ts';
import { explainList } from './wrong-list.ts';
import { PLACEHOLDER, type Mistake } from './mistake.ts';
import { rawPath, valueAt } from './raw-path.ts';
import { sampleOf } from './sample-of.ts';
import { explainUnknownKey } from './unknown-key.ts';
import { choicesInForm } from './choices-in-form.ts';
import { explainWrongChoice } from './wrong-choice.ts';
import { explainWrongNumber } from './wrong-number.ts';
import { explainWrongText } from './wrong-text.ts';
import { explainWrongType } from './wrong-type.ts';

/** The text of a value as it stands in the file, where that is known. */
export type SourceOf = (path: readonly PropertyKey[]) => string | undefined;

type Words = Pick<Mistake, 'kind' | 'message' | 'inForm'> & { value?: unknown };

interface Written {
  data: unknown;
  path: readonly PropertyKey[];
  sourceOf: SourceOf | undefined;
}

const isEmpty = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'too_small' && issue.origin === 'string'
    ? issue.minimum === 1
    : issue.code === 'invalid_type' || issue.code === 'invalid_value'
      ? issue.input === undefined
      : false;

function wordsOf(issue: z.core.$ZodIssue, place: FieldPlace, written: Written): Words {
  const { node, parent } = place;
  const { data, path, sourceOf } = written;
  if (isEmpty(issue)) {
    const key = path.at(-1);
    const group = valueAt(data, path.slice(0, -1));
    const isGiven = typeof group === 'object' && group !== null && Object.hasOwn(group, key ?? '');
    return {
      kind: isGiven ? 'empty' : 'missing',
      message: '入力してください。',
      ...(node.options && { inForm: `選んでください。${choicesInForm(node.options)}` }),
      value: sampleOf(node),
    };
  }
  switch (issue.code) {
    case 'invalid_value':
      return explainWrongChoice(node, issue.input);
    case 'invalid_type':
      return explainWrongType(node, issue.input, sourceOf?.(path));
    case 'invalid_format':
      return explainWrongText(node, issue, String(issue.input));
    case 'too_small':
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? explainWrongNumber(node, parent, issue.input, valueAt(data, path.slice(0, -1)))
        : explainList(node, issue);
    case 'custom':
      return explainList(node, issue);
    default:
      return { kind: 'rule', message: issue.message };
  }
}

/**
 * Puts what zod found into an editor's words.
 * @param data the entry as it was written; what is known of it makes better examples
 */
export function explainIssues(
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  sourceOf?: SourceOf,
): Mistake[] {
  const root = fieldTree(schema);
  return issues.flatMap((issue): Mistake[] => {
    const path = rawPath(data, issue.path);
    const place = fieldAt(root, path, data);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        field: place.label,
        ...explainUnknownKey(place.node, root, key, valueAt(data, [...path, key])),
      }));
    }
    const { value, ...words } = wordsOf(issue, place, { data, path, sourceOf });
    const key = path.findLast((step) => typeof step === 'string') ?? '';
    // Where the field is there, an example that says nothing is none.
    const isTelling = value !== undefined && (value !== PLACEHOLDER || words.kind === 'missing');
    return [
      {
        path,
        field: place.label,
        ...words,
        ...(isTelling && { fix: { key, value, node: place.node } }),
      },
    ];
  });
}
