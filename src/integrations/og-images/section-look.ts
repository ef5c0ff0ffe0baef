import type { Section } from '../../domain/site.ts';

/** The site's colours by day, as tokens.css has them; a picture is the same by night. */
export const COLOURS = {
  page: '#fffefa',
  ink: '#1d2b29',
  inkSoft: '#3f4c49',
  pine: '#0b5349',
  leaf: '#8cc7a8',
  sun: '#f5bd48',
  coral: '#ea8467',
  sky: '#8fc4d6',
  leafWash: '#e4f1ea',
  sunWash: '#fcf1d8',
  coralWash: '#fbe7df',
  skyWash: '#e3f0f4',
} as const;

/** The colours of a section's picture, and how far its circle of people is turned. */
export interface SectionLook {
  /** The ground that they stand on. */
  wash: string;
  /** Those who stand round the open place, in turn. */
  people: readonly [string, string];
  child: string;
  /** Degrees; multiples of 60 keep the side of the title free. */
  turn: 0 | 60 | 120 | 180;
}

const { pine, leaf, sun, coral, sky, leafWash, sunWash, coralWash, skyWash } = COLOURS;

export const SECTION_LOOKS: Readonly<Record<Section | 'home', SectionLook>> = {
  home: { wash: leafWash, people: [leaf, pine], child: sun, turn: 0 },
  hubs: { wash: leafWash, people: [pine, leaf], child: sun, turn: 60 },
  cases: { wash: sunWash, people: [sun, pine], child: coral, turn: 60 },
  proposals: { wash: skyWash, people: [sky, pine], child: sun, turn: 120 },
  figures: { wash: skyWash, people: [pine, sky], child: coral, turn: 0 },
  campaigns: { wash: coralWash, people: [coral, pine], child: sun, turn: 60 },
  events: { wash: coralWash, people: [pine, coral], child: leaf, turn: 0 },
  reports: { wash: leafWash, people: [leaf, pine], child: coral, turn: 120 },
  partners: { wash: sunWash, people: [pine, sun], child: sky, turn: 120 },
  glossary: { wash: leafWash, people: [pine, leaf], child: sky, turn: 180 },
  pages: { wash: sunWash, people: [sun, leaf], child: pine, turn: 0 },
};
