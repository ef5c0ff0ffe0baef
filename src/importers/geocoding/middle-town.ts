import type { Town } from './read-towns.ts';

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The town nearest to the middle of all: a mean alone may lie in the sea. */
export function middleTown(towns: readonly Town[]): Town | undefined {
  const lat = mean(towns.map((town) => town.lat));
  const lon = mean(towns.map((town) => town.lon));
  const width = Math.cos((lat * Math.PI) / 180);
  const distance = (town: Town): number => Math.hypot(town.lat - lat, (town.lon - lon) * width);
  return towns.toSorted((a, b) => distance(a) - distance(b))[0];
}
