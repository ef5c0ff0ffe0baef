import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [rootBlock = ''] = /:root \{[^}]*\}/.exec(css) ?? [];
const tokens = new Map(
  [...rootBlock.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
);

type Scheme = 'light' | 'dark';

/** @throws Error when the token is missing or ends in something else than `#rrggbb` */
function colourOf(name: string, scheme: Scheme): string {
  const value = tokens.get(name) ?? '';
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (reference) return colourOf(reference, scheme);
  const [, light, dark] = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/.exec(value) ?? [];
  const colour = scheme === 'light' ? light : dark;
  if (colour === undefined) throw new Error(`${name} is no colour of two schemes: ${value}`);
  return colour;
}

/** WCAG 2.2, relative luminance. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string, scheme: Scheme): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminanceOf(colourOf(`--color-${name}`, scheme)))
    .toSorted((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = [
  ...['page', 'surface', 'raised'],
  ...['wash-leaf', 'wash-sun', 'wash-coral', 'wash-sky'],
];

/** The pairs that fall short, with their contrast. */
const belowOf = (
  scheme: Scheme,
  least: number,
  pairs: readonly (readonly [front: string, ground: string])[],
): string[] =>
  pairs
    .map(([front, ground]) => ({ front, ground, contrast: contrastOf(front, ground, scheme) }))
    .filter(({ contrast }) => contrast < least)
    .map(({ front, ground, contrast }) => `${front} on ${ground}: ${contrast.toFixed(2)}`);

const onAllGrounds = (...fronts: string[]) =>
  fronts.flatMap((front) => GROUNDS.map((ground) => [front, ground] as const));

it('knows the contrast that WCAG gives for black on white', () => {
  expect((luminanceOf('#ffffff') + 0.05) / (luminanceOf('#000000') + 0.05)).toBeCloseTo(21);
  expect(luminanceOf('#777777')).toBeCloseTo(0.184, 3);
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  it('all text has 7:1 on every ground', () => {
    const text = onAllGrounds('text', 'text-soft', 'link', 'link-hover', 'notice');
    expect(belowOf(scheme, 7, text)).toEqual([]);
  });

  it('the words of a button have 4.5:1, also under the pointer', () => {
    const words = [['on-button', 'button'] as const, ['on-button', 'button-hover'] as const];
    expect(belowOf(scheme, 4.5, words)).toEqual([]);
  });

  it('the outline of a control has 4.5:1 on every ground', () => {
    expect(belowOf(scheme, 4.5, onAllGrounds('control-line'))).toEqual([]);
  });

  it('the sign of focus and a button have 3:1 against every ground', () => {
    expect(belowOf(scheme, 3, onAllGrounds('focus', 'button'))).toEqual([]);
  });
});
