import { OG_SIZE } from '../../domain/og-image.ts';
import { COLOURS, type SectionLook } from './section-look.ts';

/** The mark's people, who stand round the point 24, 24, and the child in the opening below it. */
const GROWN_UP =
  '<circle cx="24" cy="4" r="3.5"/><path d="M19.3 14.7C17.4 10.5 20.7 8.2 24 8.2s6.6 2.3 4.7 6.5a10.4 10.4 0 0 0-9.4 0z"/>';
const CHILD = '<circle cx="24" cy="36.6" r="3.4"/>';
const PLACES = [-120, -60, 0, 60, 120];

/** The middle of the open place, and its radii from the ground's edge inwards, in pixels. */
const MIDDLE = { x: 1096, y: 315 };
const GROUND = 344;
const LINE = 312;
const OPEN = 109;
const SCALE = 12;

const circle = (radius: number, paint: string): string =>
  `<circle cx="${MIDDLE.x}" cy="${MIDDLE.y}" r="${radius}" ${paint}/>`;

/** The ground of a picture as SVG: people round an open place, partly beyond the right edge. */
export function backdrop({ wash, people, child, turn }: SectionLook): string {
  const { width, height } = OG_SIZE;
  const grownUps = PLACES.map(
    (angle, index) =>
      `<g transform="rotate(${angle} 24 24)" fill="${people[index % 2 === 0 ? 0 : 1]}">${GROWN_UP}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="${COLOURS.page}"/>
${circle(GROUND, `fill="${wash}"`)}
${circle(LINE, `fill="none" stroke="${COLOURS.page}" stroke-width="3"`)}
${circle(OPEN, `fill="${COLOURS.page}"`)}
<g transform="translate(${MIDDLE.x} ${MIDDLE.y}) scale(${SCALE}) rotate(${turn}) translate(-24 -24)">
${grownUps.join('\n')}
<g fill="${child}">${CHILD}</g>
</g>
</svg>`;
}
