import type { Hub } from '../../schema/hub.ts';

type Ages = NonNullable<Hub['ages']>;

const PATTERN =
  /^(?:(?<from>\d+(?:\.\d+)?)歳から)?(?:(?<to>\d+(?:\.\d+)?)歳まで)?(?:（(?<note>[^]+)）)?$/;

/** 受入年齢: `0歳から3歳まで（就学前のきょうだいも可）`; `''` when nothing is known. */
export function agesText(ages: Ages | undefined): string {
  const from = ages?.from === undefined ? '' : `${ages.from}歳から`;
  const to = ages?.to === undefined ? '' : `${ages.to}歳まで`;
  return `${from}${to}${ages?.note === undefined ? '' : `（${ages.note}）`}`;
}

/**
 * What `agesText` wrote.
 * @returns undefined when it was not written so
 */
export function readAgesText(text: string): Ages | undefined {
  const { from, to, note } = PATTERN.exec(text)?.groups ?? {};
  if (from === undefined && to === undefined && note === undefined) return undefined;
  return {
    ...(from !== undefined && { from: Number(from) }),
    ...(to !== undefined && { to: Number(to) }),
    ...(note !== undefined && { note }),
  };
}
