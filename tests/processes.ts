import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

export interface Process {
  pid: number;
  parent: number;
  /** The whole command, its arguments after spaces. */
  command: string;
}

/** From Linux's own files: `ps` is not on every small machine. */
function fromProc(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces and brackets of its own.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // One that has ended and is still in the table.
    if (state === 'Z') return [];
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return [{ pid, parent: Number(parent), command }];
  } catch {
    return [];
  }
}

const fromPs = (): Process[] =>
  execFileSync('ps', ['-axo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
    });

const allProcesses = (): Process[] =>
  existsSync('/proc/self/stat')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .flatMap(fromProc)
    : fromPs();

/** The processes that a process has started, and those that they have started. */
export function descendantsOf(ancestor: number, all = allProcesses()): Process[] {
  return all
    .filter(({ parent }) => parent === ancestor)
    .flatMap((child) => [child, ...descendantsOf(child.pid, all)]);
}

/** Which of some processes are still there; another that has got an old number does not count. */
export const survivorsOf = (processes: readonly Process[]): Process[] =>
  allProcesses().filter(({ pid, command }) =>
    processes.some((process) => process.pid === pid && process.command === command),
  );
