import { describe, expect, it } from 'vitest';
import {
  goodUploads,
  hostileUploads,
  rawPictures,
} from '../../../tests/uploads/hostile-uploads.ts';
import { uploadProblem } from './upload-problem.ts';

const hostile = await hostileUploads();
const raw = await rawPictures();
const good = await goodUploads();

it('is tried with more than fifty hostile files, each different', () => {
  const texts = hostile.map(([, name, bytes]) => `${name} ${bytes.toString('latin1')}`);
  expect(new Set(texts).size).toBe(hostile.length);
  expect(hostile.length).toBeGreaterThan(50);
});

describe.each(['chosen', 'stored'] as const)('a file that is %s', (stage) => {
  it.each(hostile)('is refused with its word: %s (%s)', async (_, name, bytes, word) => {
    // A photo that will be made smaller may be larger than what is stored.
    const limit = stage === 'stored' ? word.replace('30MB', '10MB') : word;
    const problem = await uploadProblem({ name, bytes }, stage);
    // Stored captions are judged line by line, by `npm run check:content`.
    if (stage === 'stored' && /UTF-8|1行目/.test(word)) return;
    expect(problem).toContain(
      stage === 'stored' && word === '大きすぎて開けません' ? '大きすぎます' : limit,
    );
  });

  it.each(good)('is taken when it is good: %s (%s)', async (_, name, bytes) => {
    expect(await uploadProblem({ name, bytes }, stage)).toBeUndefined();
  });
});

describe('a picture that will be made anew', () => {
  it.each(raw)('may be chosen, and not be stored as it is: %s', async (_, name, bytes, word) => {
    expect(await uploadProblem({ name, bytes }, 'chosen')).toBeUndefined();
    expect(await uploadProblem({ name, bytes }, 'stored')).toContain(word);
  });
});

describe('a file that would keep a reader busy', () => {
  it.each([
    ...['/F%', '/URI%', '/Ref%', '/FS%', '/JS%', '/EF%', '/Type%', '(', '<', '[', '%', '4 0 obj '],
    ...['stream', 'stream\n', '/First stream\n', '/First 4 0 R stream\n', 'endobj\n', '/URI('],
    ...['/URI <', '/F\n%', '/F%\n%', '/OpenAction 4 0 R ', '/OpenAction 4%', '<<', '/ObjStm', '4 '],
  ])('is judged all the same: %j', async (piece) => {
    const text = `%PDF-1.4\n4 0 obj\n${piece.repeat(2_000_000 / piece.length)}\n%%EOF`;
    const problem = await uploadProblem({ name: 'a.pdf', bytes: Buffer.from(text) }, 'chosen');
    expect([undefined, expect.stringMatching(/PDF/)]).toContainEqual(problem);
  });
});
