import { bytesText } from './hidden-content.ts';

/** More came out than may. */
export class TooMuchUnpacked extends Error {}

/**
 * Unpacks what zlib has packed (RFC 1950).
 * @param most bytes that may come out, so that a small file cannot fill a machine
 * @returns undefined when it is not so packed
 * @throws TooMuchUnpacked
 */
export async function inflate(packed: Uint8Array, most: number): Promise<string | undefined> {
  const chunks: string[] = [];
  let size = 0;
  try {
    const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'));
    // A reader, not `for await`: Safari has no iterator of streams.
    for (const reader = stream.getReader(); size <= most;) {
      const { done, value } = await reader.read();
      if (done) return chunks.join('');
      size += value.length;
      chunks.push(bytesText(value));
    }
  } catch {
    return undefined;
  }
  throw new TooMuchUnpacked(`more than ${most} bytes`);
}
