/** Files of a phone's own format (`qt  `) do not play everywhere. */
const BRANDS = /^(?:iso[0-9a-m]|mp4[12]|avc1|M4V |dash|mmp4|MSNV)$/;

/**
 * Walks the boxes of an MP4 (ISO/IEC 14496-12).
 * @returns where they end; undefined when it is none that browsers play, or is cut off
 */
export function mp4End(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (text(4) !== 'ftyp' || !BRANDS.test(text(8))) return undefined;
  const types = new Set<string>();
  let at = 0;
  while (at + 8 <= bytes.length && /^[\w ©-]{4}$/.test(text(at + 4))) {
    types.add(text(at + 4));
    const short = view.getUint32(at);
    const size = short === 1 && at + 16 <= bytes.length ? Number(view.getBigUint64(at + 8)) : short;
    // 0: to the end of the file.
    const end = short === 0 ? bytes.length : at + size;
    if (end > bytes.length || (short !== 0 && size < 8)) return undefined;
    at = end;
  }
  return types.has('moov') ? at : undefined;
}
