import { spawn } from 'node:child_process';
import { watchProcesses, type SeenProcess } from './watch-processes.ts';

/** How a command went. */
export interface WatchedRun {
  /** From its start to its end. */
  seconds: number;
  /** It and all that it started. */
  processes: readonly SeenProcess[];
  /** All that it printed. */
  log: string;
}

/**
 * Runs a command and watches its processes.
 * @throws Error with the end of what it printed, when it fails
 */
export async function runWatched(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<WatchedRun> {
  const { cwd, env } = options;
  const began = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stopWatching = watchProcesses(child.pid ?? 0);
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => words.push(text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const processes = stopWatching();
  const log = words.join('');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${log.slice(-4000)}`);
  return { seconds: (performance.now() - began) / 1000, processes, log };
}
