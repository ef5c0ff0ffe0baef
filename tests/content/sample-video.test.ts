import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mp4Facts } from '../../src/domain/video/mp4-facts.ts';
import { chaptersOf } from '../../src/domain/webvtt/chapters-of.ts';
import { parseWebVtt } from '../../src/domain/webvtt/parse-web-vtt.ts';
import { readableCue } from '../../src/domain/webvtt/readable-cue.ts';

/** The sample case's files belong together: `npm run sample-video` makes the video. */
const project = join(import.meta.dirname, '../..');
const media = (name: string): string => join(project, 'content/media', name);
const text = (name: string): string => readFileSync(media(name), 'utf8');
const cuesOf = (name: string) => parseWebVtt(text(name)).cues.map(readableCue);

const facts = mp4Facts(readFileSync(media('sample-video.mp4')));
const duration = facts?.duration ?? 0;
const japanese = cuesOf('sample-video.ja.vtt');
const english = cuesOf('sample-video.en.vtt');

describe('the sample video', () => {
  it('is H.264 of 720 lines that starts at once, 60 to 90 seconds long, of at most 3 MB', () => {
    expect(facts).toMatchObject({ codec: 'avc1', width: 1280, height: 720, startsFast: true });
    expect(duration).toBeGreaterThanOrEqual(60);
    expect(duration).toBeLessThanOrEqual(90);
    expect(statSync(media('sample-video.mp4')).size).toBeLessThanOrEqual(3_000_000);
  });

  it('has as much to read as to see, in both languages at the same times', () => {
    expect(japanese.at(-1)?.end).toBeGreaterThan(duration - 5);
    expect(japanese.at(-1)?.end).toBeLessThanOrEqual(duration);
    const times = (cues: typeof japanese) => cues.map(({ start, end }) => [start, end]);
    expect(times(english)).toEqual(times(japanese));
  });

  it('has chapters from its beginning to its end', () => {
    const chapters = chaptersOf(text('sample-video.chapters.vtt'));
    expect(chapters.length).toBeGreaterThanOrEqual(3);
    expect(chapters[0]?.start).toBe(0);
    expect(chapters.at(-1)?.end).toBe(duration);
    for (const { start, end } of chapters) expect(end - start).toBeGreaterThanOrEqual(10);
  });

  it('says that it is a sample: in every speaker’s name, in the notes and in the case', () => {
    const speakers = (cues: typeof japanese) => [
      ...new Set(cues.flatMap(({ voices }) => voices.map(({ speaker }) => speaker))),
    ];
    expect(speakers(japanese)).toEqual(['案内（見本）', '職員役（見本）']);
    expect(speakers(english)).toEqual(['Guide (sample)', 'Staff (sample)']);
    expect(text('sample-video.ja.vtt')).toMatch(/^NOTE\n.*見本/m);
    const study = readFileSync(join(project, 'content/cases/sample-video.md'), 'utf8');
    expect(study).toMatch(/^sample: true$/m);
    expect(study).toMatch(/^title: 見本：/m);
  });

  it('says a word that no page says, so that its moment can be searched for', () => {
    const WORD = '呼び鈴';
    expect(japanese.filter((cue) => cue.text.includes(WORD)).map(({ start }) => start)).toEqual([
      20,
    ]);
    const pages = globSync('{content/**/*.{md,yml},src/{text,pages,components}/**/*.{ts,astro}}', {
      cwd: project,
    });
    const saying = pages.filter((file) => readFileSync(join(project, file), 'utf8').includes(WORD));
    expect(saying).toEqual([]);
  });
});
