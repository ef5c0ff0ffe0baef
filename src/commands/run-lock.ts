import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { UserError } from './user-error.ts';

interface Running {
  pid: number;
  url: string;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const readLock = (file: string): Running | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Running;
  } catch {
    return undefined;
  }
};

/**
 * Keeps a second `npm start` out of the folder: two CMS servers would switch branches under each
 * other, and two builds would write into one place. The lock goes when the process ends.
 * @param file where the lock lies
 * @param url of the site that is served, for the message
 * @throws UserError when another process holds the lock and is alive
 */
export function holdLock(file: string, url: string): void {
  const other = readLock(file);
  if (other && other.pid !== process.pid && isAlive(other.pid)) {
    throw new UserError(
      `このフォルダーのサイトは、もう動いています：${other.url}/ 。もう一つ動かすことはできません。終えるには、動いている画面で Ctrl+C を押してください。 (already running)`,
    );
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, url }));
  process.once('exit', () => {
    rmSync(file, { force: true });
  });
}
