import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('says that there is no network, in a word and without a stack trace', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/addresses-fetch.ts'], {
    encoding: 'utf8',
    env: { ...process.env, ADDRESSES_URL: 'http://127.0.0.1:1/latest.csv' },
  });
  expect(stderr).toMatch(/^住所データを取り寄せられません。.*\n$/);
  expect(status).toBe(2);
});
