import type { z } from 'astro/zod';
import type { FieldNode } from '../field-tree.ts';
import { correctedText } from './corrections.ts';
import { impossibleMoment } from './impossible.ts';

const SCHEME = /^\s*([a-z][a-z0-9+.-]*):(?![\d/]*$)/i;

/** Words for a text that has not the form of its field. */
export function explainWrongText(node: FieldNode, issue: z.core.$ZodIssue, written: string) {
  const impossible = impossibleMoment(node, written);
  const scheme = node.format === 'uri' ? SCHEME.exec(written)?.[1]?.toLowerCase() : undefined;
  const isForbidden =
    scheme !== undefined && /^(?:javascript|data|vbscript|file|mailto|tel|ftp)$/.test(scheme);
  const corrected = isForbidden ? undefined : correctedText(node, written);
  const known = corrected === written ? undefined : corrected;
  const value = known ?? impossible?.nearest ?? node.example;
  return {
    kind: 'format' as const,
    message: isForbidden
      ? `「${scheme}:」で始まるアドレスは使えません。${issue.message}`
      : (impossible?.message ?? issue.message),
    ...(value !== undefined && { value }),
  };
}
