import type { Measured } from './cms-measure.ts';

const count = new Intl.NumberFormat('en');

/** A visit's figures as they are printed. */
export const wordsOf = ({ seconds, calls, isCut }: Measured): string =>
  isCut
    ? `> ${Math.floor(seconds)} s, ${count.format(calls)} calls (cut off)`
    : `${seconds.toFixed(1)} s, ${count.format(calls)} calls`;

const times = (stock: number, ours: number): string => (stock / ours).toFixed(stock < ours ? 1 : 0);

/** How many times the stock CMS's figures ours are; a visit that was cut off took at least as much. */
export function ratioOf(ours: Measured, stock: Measured): string {
  const least = stock.isCut ? '> ' : '';
  const calls = ours.calls === 0 ? '' : `, ${least}${times(stock.calls, ours.calls)} × calls`;
  return `${least}${times(stock.seconds, ours.seconds)} × time${calls}`;
}
