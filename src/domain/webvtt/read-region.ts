import { readPercentage } from './read-percentage.ts';
import { splitSettings } from './split-settings.ts';
import type { Region } from './web-vtt.ts';

function readPoint(value: string): readonly [number, number] | undefined {
  const comma = value.indexOf(',');
  if (comma === -1) return undefined;
  const x = readPercentage(value.slice(0, comma));
  const y = readPercentage(value.slice(comma + 1));
  return x === undefined || y === undefined ? undefined : [x, y];
}

/** "Collect WebVTT region settings" (WebVTT, 6.2); what is wrong keeps its default. */
export function readRegion(text: string): Region {
  const region: Region = {
    id: '',
    width: 100,
    lines: 3,
    anchor: [0, 100],
    viewportAnchor: [0, 100],
    scrolls: false,
  };
  for (const { name, value } of splitSettings(text)) {
    if (name === 'id') region.id = value;
    if (name === 'width') region.width = readPercentage(value) ?? region.width;
    if (name === 'lines' && /^\d+$/.test(value)) region.lines = Number(value);
    if (name === 'regionanchor') region.anchor = readPoint(value) ?? region.anchor;
    if (name === 'viewportanchor')
      region.viewportAnchor = readPoint(value) ?? region.viewportAnchor;
    if (name === 'scroll' && value === 'up') region.scrolls = true;
  }
  return region;
}
