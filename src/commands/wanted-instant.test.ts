import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it.each(['build', 'check-content', 'search-index', 'start'])(
  '%s tells in one sentence that SITE_NOW is no date, and ends',
  (command) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, `${command}.ts`), ...(command === 'start' ? ['--port=0'] : [])],
      { encoding: 'utf8', env: { ...process.env, SITE_NOW: 'あした' }, timeout: 20_000 },
    );
    expect({ status, said: stdout + stderr }).toEqual({
      status: 1,
      said: '\nSITE_NOW の「あした」は、日時として読めません。例：SITE_NOW=2026-12-01、SITE_NOW=2026-12-01T09:00 (SITE_NOW is no date)\n\n',
    });
  },
);
