import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { drawPicture, type Picture } from './draw-picture.ts';
import { pictureKey } from './picture-key.ts';

/** Draws into the cache. A build that is broken off leaves no half picture. */
async function keep(picture: Picture, kept: string): Promise<void> {
  const draft = `${kept}.${randomUUID()}`;
  await writeFile(draft, await drawPicture(picture));
  await rename(draft, kept);
}

/**
 * Puts pictures into the built site, drawing only those that an earlier build has not kept.
 * @param pictures by their file
 * @param cache folder of drawn pictures; those that are no longer asked for are taken away
 * @returns how many were drawn
 * @throws Error that names the picture which could not be drawn
 */
export async function makePictures(
  pictures: ReadonlyMap<string, Picture>,
  cache: string,
): Promise<number> {
  await mkdir(cache, { recursive: true });
  const used = new Set<string>();
  let drawn = 0;
  const put = async (file: string, picture: Picture): Promise<void> => {
    const name = `${pictureKey(picture)}.png`;
    const kept = join(cache, name);
    used.add(name);
    if (!existsSync(kept)) {
      await keep(picture, kept);
      drawn += 1;
    }
    await mkdir(dirname(file), { recursive: true });
    await copyFile(kept, file);
  };
  // One queue for all lanes: each takes the next picture as soon as it is free.
  const queue = pictures.entries();
  const lane = async (): Promise<void> => {
    for (const [file, picture] of queue) {
      await put(file, picture).catch((cause: unknown) => {
        const title = picture.title.join('');
        throw new Error(`「${title}」のリンクの画像（${file}）を作れませんでした。`, { cause });
      });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  const old = (await readdir(cache)).filter((name) => !used.has(name));
  await Promise.all(old.map((name) => rm(join(cache, name))));
  return drawn;
}
