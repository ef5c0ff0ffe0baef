import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DISPLAY_CHOICES, readDisplay, writeDisplay } from './display.ts';

const UNCHOSEN = { theme: 'auto', furigana: 'on' };

it('reads what was chosen', () => {
  expect(readDisplay('theme=dark&furigana=off')).toEqual({ theme: 'dark', furigana: 'off' });
  expect(readDisplay('furigana=off')).toEqual({ theme: 'auto', furigana: 'off' });
});

it.each(['', 'theme=pink&furigana=', '{"theme":"dark"}', 'theme', '%', 'THEME=dark'])(
  'takes %j as no choice',
  (text) => {
    expect(readDisplay(text)).toEqual(UNCHOSEN);
  },
);

it('never fails, whatever another program left there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { theme, furigana } = readDisplay(text);
      expect(DISPLAY_CHOICES.theme).toContain(theme);
      expect(DISPLAY_CHOICES.furigana).toContain(furigana);
    }),
  );
});

it('writes nothing when nothing was chosen', () => {
  expect(writeDisplay({ theme: 'auto', furigana: 'on' })).toBe('');
  expect(writeDisplay({ theme: 'light', furigana: 'on' })).toBe('theme=light');
});

it('comes back from what it wrote', () => {
  for (const theme of DISPLAY_CHOICES.theme) {
    for (const furigana of DISPLAY_CHOICES.furigana) {
      expect(readDisplay(writeDisplay({ theme, furigana }))).toEqual({ theme, furigana });
    }
  }
});
