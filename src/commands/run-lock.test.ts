import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdLock } from './run-lock.ts';
import { UserError } from './user-error.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'running.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('is taken by the first', () => {
  holdLock(file, 'http://localhost:4321');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    pid: process.pid,
    url: 'http://localhost:4321',
  });
});

it('keeps a second process out, and says where the first is', () => {
  writeFileSync(file, JSON.stringify({ pid: process.ppid, url: 'http://localhost:4321' }));
  expect(() => {
    holdLock(file, 'http://localhost:4322');
  }).toThrow(UserError);
  expect(() => {
    holdLock(file, 'http://localhost:4322');
  }).toThrow('http://localhost:4321/');
});

it.each([JSON.stringify({ pid: 2 ** 22 + 1, url: 'http://localhost:4321' }), 'broken', ''])(
  'is taken over from a process that has died: %s',
  (left) => {
    writeFileSync(file, left);
    holdLock(file, 'http://localhost:4322');
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('4322');
  },
);
