import type { Term } from '../vocabulary.ts';

/** Of more, one stands for all: the form shows them. */
const MOST = 6;

/** The choices of a field as its form shows them. */
export function choicesInForm(terms: readonly Term[]): string {
  const labels = terms.map(({ label }) => label);
  return labels.length > MOST ? `例：${labels[0] ?? ''}` : `選べるもの：${labels.join('、')}`;
}
