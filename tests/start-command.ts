import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { descendantsOf, type Process } from './processes.ts';

/** What `npm start` runs, in a terminal of its own. */
export class StartCommand {
  output = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;

  /**
   * @param root the project's folder
   * @param args after `npm start --`
   */
  constructor(root: string, ...args: string[]) {
    const { PORT: _, ...env } = process.env;
    this.#child = spawn(process.execPath, ['src/commands/start.ts', ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    this.#ended = new Promise((resolve) => this.#child.once('close', resolve));
  }

  get pid(): number {
    return this.#child.pid ?? Number.NaN;
  }

  /** All that it has started and that still runs. */
  get processes(): Process[] {
    return descendantsOf(this.pid);
  }

  async until(isThere: () => boolean): Promise<void> {
    while (!isThere()) {
      if (this.#child.exitCode !== null) throw new Error(`ended too early:\n${this.output}`);
      await delay(50);
    }
  }

  /** @returns the exit code; null when a signal has ended it */
  exitCode(): Promise<number | null> {
    return this.#ended;
  }

  /** Ends it by a signal to itself alone. */
  interrupt(): void {
    this.#child.kill('SIGINT');
  }

  /** Ctrl+C: a terminal sends the signal to all that runs in it. */
  pressCtrlC(): void {
    process.kill(-this.pid, 'SIGINT');
  }

  /** Leaves nothing behind, whatever has gone wrong. */
  kill(): void {
    try {
      process.kill(-this.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}
