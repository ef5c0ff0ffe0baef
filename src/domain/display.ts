/** What a visitor may choose for all pages; the first of each holds without a choice. */
export const DISPLAY_CHOICES = {
  theme: ['auto', 'light', 'dark'],
  furigana: ['on', 'off'],
} as const;

export type Display = {
  [Name in keyof typeof DISPLAY_CHOICES]: (typeof DISPLAY_CHOICES)[Name][number];
};

/** Where the browser keeps the choices; its value reads `theme=dark&furigana=off`. */
export const DISPLAY_KEY = 'hiroba.display';

const pick = <Value extends string>(
  choices: readonly [Value, ...Value[]],
  wish: string | null,
): Value => choices.find((choice) => choice === wish) ?? choices[0];

/** Reads what `writeDisplay` wrote; what is missing or unknown is as without a choice. */
export function readDisplay(text: string): Display {
  const wishes = new URLSearchParams(text);
  return {
    theme: pick(DISPLAY_CHOICES.theme, wishes.get('theme')),
    furigana: pick(DISPLAY_CHOICES.furigana, wishes.get('furigana')),
  };
}

/** Only what was chosen, in the order of `DISPLAY_CHOICES`; empty when nothing was. */
export function writeDisplay(display: Display): string {
  const wishes = Object.entries(DISPLAY_CHOICES)
    .map(([name, [usual]]) => [name, display[name as keyof Display], usual] as const)
    .filter(([, value, usual]) => value !== usual);
  return wishes.map(([name, value]) => `${name}=${value}`).join('&');
}
