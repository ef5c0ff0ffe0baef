import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/**
 * Passes a served site on, each page in two parts as over a slow line, so that a browser paints
 * before it has read to the end.
 * @param origin of the site
 * @param cut the first of these words in a page begins its second part
 * @param pause milliseconds between the parts
 */
export async function serveSlowly(
  origin: string,
  cut: string,
  pause: number,
): Promise<{ origin: string; close: () => void }> {
  const pass = async (path: string): Promise<{ type: string; parts: string[] }> => {
    const answer = await fetch(origin + path);
    const type = answer.headers.get('content-type') ?? '';
    const text = await answer.text();
    const at = type.startsWith('text/html') ? Math.max(text.indexOf(cut), 0) : 0;
    return { type, parts: [text.slice(0, at), text.slice(at)] };
  };
  const server = createServer((request, response) => {
    const send = async (): Promise<void> => {
      const { type, parts } = await pass(request.url ?? '/');
      response.writeHead(200, { 'Content-Type': type });
      const [first = '', second = ''] = parts;
      if (first) {
        response.write(first);
        await setTimeout(pause);
      }
      response.end(second);
    };
    send().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
