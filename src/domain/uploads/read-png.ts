import type { PictureFacts, PicturePart } from './picture-facts.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const METADATA = [
  ...['eXIf', 'tEXt', 'zTXt', 'iTXt'],
  // Where a picture comes from (C2PA), and notes of drawing programs.
  ...['caBX', 'vpAg', 'npOl', 'prVW', 'mkBF', 'mkBS', 'mkBT', 'mkTS', 'gIFg', 'gIFx', 'dSIG'],
];
/** The picture, and what shows it in its right colours and size. */
const NEEDED = [
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['cHRM', 'gAMA', 'iCCP', 'sRGB', 'cICP', 'sBIT', 'bKGD', 'pHYs'],
];
const KNOWN = [
  ...NEEDED,
  ...['mDCV', 'cLLI', 'hIST', 'sPLT', 'tIME', 'oFFs', 'pCAL', 'sCAL', 'sTER'],
  ...['acTL', 'fcTL', 'fdAT'],
  // Written by systems' own screenshots.
  ...['iDOT', 'orNT'],
  ...METADATA,
];

/**
 * Reads the chunks of a PNG (W3C PNG, third edition).
 * @returns undefined when it is none, or is cut off
 */
export function readPng(bytes: Uint8Array): PictureFacts | undefined {
  if (SIGNATURE.some((byte, place) => bytes[place] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const types = new Set<string>();
  const needlessParts: PicturePart[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || (types.size === 0 && type !== 'IHDR')) return undefined;
    types.add(type);
    if (!NEEDED.includes(type)) needlessParts.push({ name: type, from: at, to: end });
    if (type === 'IEND') {
      return {
        width: view.getUint32(SIGNATURE.length + 8),
        height: view.getUint32(SIGNATURE.length + 12),
        end,
        hasMetadata: METADATA.some((each) => types.has(each)),
        isAnimated: types.has('acTL'),
        foreignParts: [...types].filter((each) => !KNOWN.includes(each)),
        needlessParts,
      };
    }
    at = end;
  }
  return undefined;
}
