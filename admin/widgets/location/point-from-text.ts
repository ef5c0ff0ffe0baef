/** A point on the earth, in degrees north and east. */
export interface MapPoint {
  lat: number;
  lon: number;
}

/** About a metre: what a hub's file holds. */
const DIGITS = 5;
const JAPAN = { south: 20, north: 46, west: 122, east: 154 };

const NUMBER = String.raw`(-?\d{1,3}\.\d+|-?\d{1,3})`;
const pair = (before: string, between: string): RegExp =>
  new RegExp(before + NUMBER + between + NUMBER);

/** Where the addresses of maps write the point; the pin before the middle of what was shown. */
const LINKS: readonly RegExp[] = [
  pair('!3d', '!4d'),
  /[?&]mlat=(-?[\d.]+)&mlon=(-?[\d.]+)/,
  /[?&]lat=(-?[\d.]+)&(?:lon|lng)=(-?[\d.]+)/,
  pair(
    String.raw`[?&](?:q|query|ll|coordinate|daddr|destination|center)=(?:loc:)?`,
    String.raw`,\s*`,
  ),
  pair('@', ','),
  pair(String.raw`#(?:map=)?\d+(?:\.\d+)?/`, '/'),
  pair('^geo:', ','),
];

/** `34度19分15.8秒`, `34°19'15.8"`. */
const ANGLE = String.raw`(\d{1,3})[度°]\s*(\d{1,2})[分'′]\s*(?:(\d{1,2}(?:\.\d+)?)[秒"″]?)?`;

const rounded = (degrees: number): number => Number(degrees.toFixed(DIGITS));

export const isInJapan = ({ lat, lon }: MapPoint): boolean =>
  lat >= JAPAN.south && lat <= JAPAN.north && lon >= JAPAN.west && lon <= JAPAN.east;

function ordered(first: number, second: number): MapPoint | undefined {
  const points = [
    { lat: rounded(first), lon: rounded(second) },
    // Some write the east first; within Japan the two cannot be taken for each other.
    { lat: rounded(second), lon: rounded(first) },
  ];
  return points.find(isInJapan);
}

function angles(text: string): MapPoint | undefined {
  const [first, second] = [...text.matchAll(new RegExp(ANGLE, 'g'))].map(
    ([, degrees, minutes, seconds = '0']) =>
      Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600,
  );
  return first !== undefined && second !== undefined ? ordered(first, second) : undefined;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Links that are short for another: nobody but their service knows the place. */
export const isShortLink = (text: string): boolean =>
  /\b(?:maps\.app\.goo\.gl|goo\.gl|g\.co|maps\.apple|bit\.ly|osm\.org\/go)\//.test(text);

/**
 * The point that somebody pastes: two numbers, degrees with minutes, or the link to a map of Google,
 * Apple, OpenStreetMap, 国土地理院 or Yahoo.
 * @returns undefined when there is none in it that lies in Japan
 */
export function pointFromText(text: string): MapPoint | undefined {
  const plain = decoded(text.trim()).normalize('NFKC').replaceAll('、', ',');
  if (/^(?:https?|geo):/i.test(plain)) {
    for (const form of LINKS) {
      const [, first, second] = form.exec(plain) ?? [];
      const point = first && second ? ordered(Number(first), Number(second)) : undefined;
      if (point) return point;
    }
    return undefined;
  }
  const [, first, second] = /^\D*?(\d{1,3}\.\d+)\D+(\d{1,3}\.\d+)\D*$/.exec(plain) ?? [];
  return first && second ? ordered(Number(first), Number(second)) : angles(plain);
}
