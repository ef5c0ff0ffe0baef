/** What an MP4 file says of itself. */
export interface Mp4Facts {
  /** Seconds. */
  duration: number;
  /** Of the first picture track, in pixels. */
  width: number;
  height: number;
  /** Its coding by its four-letter code: `avc1` is H.264, which every browser plays. */
  codec: string;
  /** Whether the description of the file (`moov`) comes before its pictures: it then starts at once. */
  startsFast: boolean;
}

interface Box {
  type: string;
  /** Where its content begins and ends. */
  start: number;
  end: number;
}

/** The boxes of ISO/IEC 14496-12 side by side in a range of the file; a broken one ends them. */
function boxesIn(view: DataView, start: number, end: number): Box[] {
  const boxes: Box[] = [];
  let at = start;
  while (at + 8 <= end) {
    const short = view.getUint32(at);
    const isLarge = short === 1 && at + 16 <= end;
    const size = short === 0 ? end - at : isLarge ? Number(view.getBigUint64(at + 8)) : short;
    const head = isLarge ? 16 : 8;
    if (size < head || at + size > end) break;
    boxes.push({ type: fourLetters(view, at + 4), start: at + head, end: at + size });
    at += size;
  }
  return boxes;
}

const fourLetters = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));

const find = (view: DataView, { start, end }: Pick<Box, 'start' | 'end'>, ...path: string[]) => {
  let found: Box[] = [{ type: '', start, end }];
  for (const type of path) {
    found = found.flatMap((box) =>
      boxesIn(view, box.start, box.end).filter((b) => b.type === type),
    );
  }
  return found;
};

/** `mvhd`: version 1 has its times in 64 bits. */
function durationOf(view: DataView, { start }: Box): number {
  return view.getUint8(start) === 1
    ? Number(view.getBigUint64(start + 24)) / view.getUint32(start + 20)
    : view.getUint32(start + 16) / view.getUint32(start + 12);
}

/**
 * Reads the length, size and coding of a video.
 * @param bytes the whole file
 * @returns undefined when it is no MP4 file with a picture track, or is cut off
 */
export function mp4Facts(bytes: Uint8Array): Mp4Facts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const top = boxesIn(view, 0, bytes.length);
    const order = top.map(({ type }) => type);
    const [moov] = top.filter(({ type }) => type === 'moov');
    const [mvhd] = moov ? find(view, moov, 'mvhd') : [];
    if (!moov || !mvhd || !order.includes('mdat')) return undefined;
    const pictures = find(view, moov, 'trak', 'mdia').find((mdia) =>
      find(view, mdia, 'hdlr').some(({ start }) => fourLetters(view, start + 8) === 'vide'),
    );
    const [stsd] = pictures ? find(view, pictures, 'minf', 'stbl', 'stsd') : [];
    if (!stsd) return undefined;
    // Version, flags and count, then the first description with its own size and type.
    const entry = stsd.start + 8;
    const duration = durationOf(view, mvhd);
    if (!Number.isFinite(duration) || duration <= 0) return undefined;
    return {
      duration,
      codec: fourLetters(view, entry + 4),
      width: view.getUint16(entry + 32),
      height: view.getUint16(entry + 34),
      startsFast: order.indexOf('moov') < order.indexOf('mdat'),
    };
  } catch (error) {
    // A box that says it is longer than the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
