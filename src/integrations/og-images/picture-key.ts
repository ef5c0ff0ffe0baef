import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Picture } from './draw-picture.ts';
import { titleFont } from './title-font.ts';

let drawing: string | undefined;

/** Changes with all that draws: this folder's code, the rules for phrases and tones, the font, the library. */
function drawingFingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions));
  const code = globSync(['*.ts', '../../text/**/*.ts', '../../domain/site.ts'], {
    cwd: import.meta.dirname,
  })
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted()
    .map((file) => join(import.meta.dirname, file));
  for (const file of [...code, titleFont().file]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** The name under which a drawn picture is kept: another whenever it would look otherwise. */
export const pictureKey = (picture: Picture): string =>
  createHash('sha256')
    .update((drawing ??= drawingFingerprint()))
    .update(JSON.stringify(picture))
    .digest('hex');
