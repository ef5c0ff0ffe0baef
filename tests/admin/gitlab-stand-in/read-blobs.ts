import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

/** Reads files' contents by one Git process: a process for each would outlast the answers. */
export class BlobReader {
  readonly #git: ChildProcessWithoutNullStreams;
  readonly #waiting: ((content: Buffer | undefined) => void)[] = [];
  #received = Buffer.alloc(0);

  constructor(repository: string) {
    this.#git = spawn('git', ['cat-file', '--batch'], { cwd: repository });
    this.#git.stdout.on('data', (part: Buffer) => {
      this.#received = Buffer.concat([this.#received, part]);
      while (this.#takeOne());
    });
  }

  /** @param name an object's id, or `<commit>:<path>` without line breaks */
  read(name: string): Promise<Buffer | undefined> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#git.stdin.write(`${name}\n`);
    });
  }

  close(): void {
    this.#git.kill();
  }

  /** Hands out the first answer, once it is there in whole. */
  #takeOne(): boolean {
    const end = this.#received.indexOf('\n');
    if (end < 0) return false;
    const head = this.#received.subarray(0, end).toString();
    const size = / blob (\d+)$/.exec(head)?.[1];
    // `<name> missing`, or a folder
    const length = size === undefined ? 0 : Number(size) + 1;
    if (this.#received.length < end + 1 + length) return false;
    const content = this.#received.subarray(end + 1, end + length);
    this.#received = this.#received.subarray(end + 1 + length);
    this.#waiting.shift()?.(size === undefined ? undefined : Buffer.from(content));
    return true;
  }
}
