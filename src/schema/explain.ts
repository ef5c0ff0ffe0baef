import { z } from 'astro/zod';
import type { FieldMeta } from './fields.ts';

/** One mistake in an entry, in words an editor knows. */
export interface Finding {
  /** The field's label with those of its groups: `開所時間 › 毎週の開所日 1 › 曜日`. */
  field: string;
  message: string;
}

/** The parts of JSON Schema, with our meta data, that lead from a path to a label. */
type Node = Partial<FieldMeta> & {
  properties?: Record<string, Node>;
  items?: Node;
};

function labelsOf(root: Node, path: readonly PropertyKey[]): { labels: string[]; node: Node } {
  const labels: string[] = [];
  let node = root;
  for (const key of path) {
    if (typeof key === 'number') {
      node = node.items ?? {};
      labels.push(`${labels.pop() ?? ''} ${String(key + 1)}`);
    } else {
      node = node.properties?.[String(key)] ?? {};
      labels.push(node.title ?? String(key));
    }
  }
  return { labels, node };
}

function wordsOf(issue: z.core.$ZodIssue, node: Node): string {
  const example = node.example ? `例：${node.example}` : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `「${issue.keys.join('」「')}」という項目はありません。項目の名前を確かめてください。`;
    case 'invalid_value':
      return `次の中から選んでください：${(node.options ?? []).map(({ label, value }) => `${label}（${value}）`).join('、')}`;
    case 'invalid_type':
      return issue.input === undefined
        ? `入力してください。${example}`
        : `書き方が合いません。${example}`;
    case 'too_small':
      return issue.origin === 'string' ? `入力してください。${example}` : issue.message;
    default:
      return issue.message;
  }
}

/**
 * What is wrong with an entry, field by field.
 * @param error of `schema`, parsed with `reportInput: true`
 */
export function explain(schema: z.ZodType, error: z.ZodError): Finding[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
  return error.issues.map((issue) => {
    const { labels, node } = labelsOf(root, issue.path);
    return { field: labels.join(' › '), message: wordsOf(issue, node) };
  });
}

/**
 * Checks an entry's fields.
 * @returns its mistakes; none when it may be saved
 */
export function findMistakes(schema: z.ZodType, data: unknown): Finding[] {
  const result = schema.safeParse(data, { reportInput: true });
  return result.success ? [] : explain(schema, result.error);
}
