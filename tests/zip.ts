import { crc32, deflateRawSync } from 'node:zlib';

function header(signature: number, name: Buffer, packed: Buffer, data: Buffer): Buffer {
  const isCentral = signature === 0x02014b50;
  const fields = Buffer.alloc(isCentral ? 46 : 30);
  const at = isCentral ? 10 : 8;
  fields.writeUInt32LE(signature, 0);
  fields.writeUInt16LE(packed === data ? 0 : 8, at);
  fields.writeUInt32LE(crc32(data), at + 6);
  fields.writeUInt32LE(packed.length, at + 10);
  fields.writeUInt32LE(data.length, at + 14);
  fields.writeUInt16LE(name.length, at + 18);
  return fields;
}

/**
 * A ZIP of these files.
 * @param isPacked whether they are deflated; else they are only stored
 */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, isPacked = true): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [file, content] of Object.entries(files)) {
    const name = Buffer.from(file);
    const data = Buffer.from(content);
    const packed = isPacked ? deflateRawSync(data) : data;
    const entry = header(0x02014b50, name, packed, data);
    entry.writeUInt32LE(at, 42);
    const body = Buffer.concat([header(0x04034b50, name, packed, data), name, packed]);
    bodies.push(body);
    list.push(entry, name);
    at += body.length;
  }
  const central = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(bodies.length, 8);
  end.writeUInt16LE(bodies.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, central, end]);
}
