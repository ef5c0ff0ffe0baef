import { bytesText } from './hidden-content.ts';

/** What may come out, so that a small file cannot fill a machine. */
const LARGEST = 100_000_000;

/** Unpacks what zlib has packed (RFC 1950). @returns undefined when it is not so, or too much */
export async function inflate(packed: Uint8Array): Promise<string | undefined> {
  try {
    const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'));
    const chunks: string[] = [];
    let size = 0;
    // A reader, not `for await`: Safari has no iterator of streams.
    for (const reader = stream.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return chunks.join('');
      size += value.length;
      if (size > LARGEST) return undefined;
      chunks.push(bytesText(value));
    }
  } catch {
    return undefined;
  }
}
