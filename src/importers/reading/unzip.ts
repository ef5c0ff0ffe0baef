import { inflateRawSync } from 'node:zlib';
import { ImportError } from '../import-error.ts';

/** A file in a ZIP; its bytes are unpacked when they are asked for. */
export interface ZippedFile {
  readonly name: string;
  readonly read: () => Uint8Array;
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const LARGEST = 200_000_000;

const broken = (): ImportError =>
  new ImportError('ZIPを読み取れません。中のファイルを取り出してから、読み込ませてください。');

function unpack(zip: Buffer, at: number, method: number, size: number): Uint8Array {
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(start, start + size);
  if (method === STORED) return packed;
  if (method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: LARGEST });
  throw broken();
}

/**
 * The files of a ZIP (APPNOTE 6.3, without encryption and ZIP64), folders left out.
 * @throws ImportError when it cannot be read, here or later in `read`
 */
export function unzip(bytes: Uint8Array): ZippedFile[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || zip.readUInt32LE(end) !== END) throw broken();
    const files: ZippedFile[] = [];
    let at = zip.readUInt32LE(end + 16);
    for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
      if (zip.readUInt32LE(at) !== CENTRAL) throw broken();
      const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
      const [nameLength, local] = [zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
      const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
      const read = (): Uint8Array => {
        try {
          return unpack(zip, local, method, size);
        } catch {
          throw broken();
        }
      };
      if (!name.endsWith('/')) files.push({ name, read });
      at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return files;
  } catch {
    throw broken();
  }
}
