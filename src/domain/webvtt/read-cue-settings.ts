import { readPercentage } from './read-percentage.ts';
import { splitSettings } from './split-settings.ts';
import type { CueSettings, Region } from './web-vtt.ts';

const oneOf = <Value extends string>(value: string, values: readonly Value[]): Value | undefined =>
  values.find((known) => known === value);

/** `50%,center` as its number and the alignment behind the comma. */
function readAligned<Align extends string>(
  value: string,
  aligns: readonly Align[],
  read: (text: string) => number | undefined,
): { value: number; align?: Align; written: string } | undefined {
  const comma = value.indexOf(',');
  const written = comma === -1 ? value : value.slice(0, comma);
  const number = read(written);
  if (number === undefined) return undefined;
  if (comma === -1) return { value: number, written };
  const align = oneOf(value.slice(comma + 1), aligns);
  return align === undefined ? undefined : { value: number, align, written };
}

const readLine = (text: string): number | undefined =>
  text.endsWith('%')
    ? readPercentage(text)
    : /^-?\d+(?:\.\d+)?$/.test(text)
      ? Number(text)
      : undefined;

type Reader = (value: string) => CueSettings | undefined;

const some = <Key extends keyof CueSettings>(key: Key, value: CueSettings[Key]) =>
  value === undefined ? undefined : ({ [key]: value } as CueSettings);

const READERS: Readonly<Record<string, Reader>> = {
  vertical: (value) => some('vertical', oneOf(value, ['rl', 'lr'])),
  size: (value) => some('size', readPercentage(value)),
  align: (value) => some('align', oneOf(value, ['start', 'center', 'end', 'left', 'right'])),
  line(value) {
    const read = readAligned(value, ['start', 'center', 'end'], readLine);
    if (!read) return undefined;
    const { written, ...line } = read;
    return { line: { ...line, isPercentage: written.endsWith('%') } };
  },
  position(value) {
    const read = readAligned(value, ['line-left', 'center', 'line-right'], readPercentage);
    if (!read) return undefined;
    const { written: _, ...position } = read;
    return { position };
  },
};

/** A cue that was placed by itself drops out of its region. */
const leavesRegion = ({ line, size = 100 }: CueSettings): boolean =>
  line !== undefined || size !== 100;

/**
 * "Parse the WebVTT cue settings" (WebVTT, 6.3).
 * @param regions those that the file has defined so far; the last one of an id counts
 * @returns the settings, and those words that are none, as they are written
 */
export function readCueSettings(
  text: string,
  regions: readonly Region[],
): { settings: CueSettings; passedOver: string[] } {
  let settings: CueSettings = {};
  const passedOver: string[] = [];
  for (const { written, name = '', value } of splitSettings(text)) {
    if (name === 'region') {
      const { region: _, ...rest } = settings;
      const isKnown = regions.some(({ id }) => id === value);
      settings = isKnown ? { ...rest, region: value } : rest;
      if (!isKnown) passedOver.push(written);
      continue;
    }
    const read = Object.hasOwn(READERS, name) ? READERS[name]?.(value) : undefined;
    if (read) settings = { ...settings, ...read };
    else passedOver.push(written);
    if (name === 'vertical' ? settings.vertical : read && leavesRegion(read)) {
      const { region: _, ...rest } = settings;
      settings = rest;
    }
  }
  return { settings, passedOver };
}
