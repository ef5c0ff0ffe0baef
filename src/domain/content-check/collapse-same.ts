import type { ContentFinding } from './finding.ts';

/** So many places of one mistake can be mended one by one; of more, only the first are told. */
const MANY = 20;
const SHOWN = 5;

const kindOf = ({ field = '', message }: ContentFinding): string =>
  `${field}\n${message.replaceAll(/[\d:.]+/g, '0')}`;

/**
 * Shortens what would bury all else: of the same mistake in thousands of places of one file the
 * first ones stay, and behind them a line says how many there are besides.
 * @param findings of one file, in order
 */
export function collapseSame<Finding extends ContentFinding>(
  findings: readonly Finding[],
  wordsOf: (finding: Finding) => string,
): string[] {
  const kinds = Map.groupBy(findings, kindOf);
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const kind = kindOf(finding);
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    const all = kinds.get(kind)?.length ?? 0;
    if (all <= MANY || count <= SHOWN) return [wordsOf(finding)];
    const left = all - SHOWN;
    return count === SHOWN + 1
      ? [`  ほか${left.toLocaleString('ja')}か所にも、同じまちがいがあります。`]
      : [];
  });
}
