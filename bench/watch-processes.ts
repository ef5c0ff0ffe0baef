import { readFileSync, readdirSync } from 'node:fs';

/** One process of the watched ones, as far as it was seen. */
export interface SeenProcess {
  /** Its program and first argument, without folders: `node astro.mjs`. */
  name: string;
  /** Most memory at one moment, in MiB, as the kernel remembers it. */
  peak: number;
  /** From when it was first seen to when it was last seen. */
  seconds: number;
  /** Seconds of work of all its threads: other work on the machine does not count. */
  cpu: number;
}

/** Milliseconds. */
const EVERY = 100;
/** The kernel counts time of work in hundredths of a second (USER_HZ). */
const TICKS = 100;

const readStat = (pid: number, file: 'status' | 'stat' | 'cmdline'): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has ended since the folder was listed.
    return '';
  }
};

const fieldOf = (status: string, name: string): number =>
  Number(new RegExp(String.raw`^${name}:\s+(\d+)`, 'm').exec(status)?.[1] ?? 0);

/** User and system time; the name before them may hold spaces and stands in brackets. */
function cpuOf(pid: number): number {
  const fields = readStat(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS;
}

function nameOf(pid: number): string {
  const words = readStat(pid, 'cmdline').split('\0');
  return words
    .filter((word, index) => index === 0 || (index < 3 && !word.startsWith('-')))
    .map((word) => word.replace(/^.*\//, ''))
    .join(' ')
    .trim();
}

/** The processes that `root` started, and they, and so on; `root` itself is among them. */
function familyOf(root: number, processes: ReadonlyMap<number, number>): Set<number> {
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const [pid, parent] of processes) if (family.has(parent)) family.add(pid);
  }
  return family;
}

/** Every process of the system with its parent. */
function readParents(): Map<number, number> {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return new Map(
      pids.map((name) => [Number(name), fieldOf(readStat(Number(name), 'status'), 'PPid')]),
    );
  } catch {
    return new Map();
  }
}

/**
 * Watches a process and all that it starts, by Linux's `/proc`; elsewhere it sees none.
 * @returns a function that ends the watch and tells what was seen, the first first
 */
export function watchProcesses(root: number): () => SeenProcess[] {
  const seen = new Map<number, { since: number; process: SeenProcess }>();
  const look = (): void => {
    for (const pid of familyOf(root, readParents())) {
      const peak = fieldOf(readStat(pid, 'status'), 'VmHWM') / 1024;
      // It has ended.
      if (peak === 0) continue;
      const known = seen.get(pid);
      const since = known?.since ?? performance.now();
      const process = {
        // A process begins as a copy of its parent and then becomes its program.
        name: nameOf(pid) || (known?.process.name ?? ''),
        peak: Math.max(known?.process.peak ?? 0, peak),
        seconds: (performance.now() - since) / 1000,
        cpu: Math.max(known?.process.cpu ?? 0, cpuOf(pid)),
      };
      seen.set(pid, { since, process });
    }
  };
  look();
  const timer = setInterval(look, EVERY);
  return () => {
    clearInterval(timer);
    return [...seen.values()].map(({ process }) => process);
  };
}
