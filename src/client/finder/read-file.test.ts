import { afterEach, expect, it, vi } from 'vitest';
import { readFile } from './read-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const answerWith = (answer: () => Promise<Response>): void => {
  vi.stubGlobal('fetch', answer);
};

it('gives what the file holds', async () => {
  answerWith(() => Promise.resolve(new Response('{"v":1}')));
  expect(await readFile('/finder/manifest.json')).toEqual({ v: 1 });
});

it.each([
  ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['slow', () => Promise.reject(new DOMException('signal timed out', 'TimeoutError'))],
  ['missing', () => Promise.resolve(new Response('{}', { status: 404 }))],
  ['missing', () => Promise.resolve(new Response('<!doctype html>'))],
] as const)('%s', async (cause, answer) => {
  answerWith(answer);
  await expect(readFile('/finder/manifest.json')).rejects.toMatchObject({ cause });
});

it('does not wait for ever', async () => {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response('{}')));
  vi.stubGlobal('fetch', fetched);
  await readFile('/finder/manifest.json');
  expect(fetched.mock.calls[0]?.[1]?.signal).toBeInstanceOf(AbortSignal);
});
