import { SECTION_TONES, type Section, type Tone } from '../../domain/site.ts';

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
  sunWash: '#fdf0cf',
  coralWash: '#fce6de',
  skyWash: '#e2eff3',
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

const TONE_LOOKS: Readonly<Record<Tone, Omit<SectionLook, 'turn'>>> = {
  leaf: { wash: leafWash, people: [leaf, pine], child: sun },
  sun: { wash: sunWash, people: [sun, pine], child: coral },
  coral: { wash: coralWash, people: [coral, pine], child: sun },
  sky: { wash: skyWash, people: [sky, pine], child: coral },
};

/** Sections of one tone differ in their turn. */
export const SECTION_LOOKS: Readonly<Record<Section | 'home', SectionLook>> = {
  home: { ...TONE_LOOKS.leaf, turn: 0 },
  hubs: { ...TONE_LOOKS[SECTION_TONES.hubs], turn: 60 },
  cases: { ...TONE_LOOKS[SECTION_TONES.cases], turn: 60 },
  proposals: { ...TONE_LOOKS[SECTION_TONES.proposals], turn: 120 },
  figures: { ...TONE_LOOKS[SECTION_TONES.figures], turn: 0 },
  campaigns: { ...TONE_LOOKS[SECTION_TONES.campaigns], turn: 60 },
  events: { ...TONE_LOOKS[SECTION_TONES.events], turn: 120 },
  reports: { ...TONE_LOOKS[SECTION_TONES.reports], turn: 60 },
  partners: { ...TONE_LOOKS[SECTION_TONES.partners], turn: 120 },
  glossary: { ...TONE_LOOKS[SECTION_TONES.glossary], turn: 180 },
  pages: { ...TONE_LOOKS[SECTION_TONES.pages], turn: 180 },
};
