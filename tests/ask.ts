import { request, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A request as it is written: `fetch` would tidy the path and set `Host` and `Origin` itself. */
export const ask = (
  site: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { body, ...rest } = options;
    const { port } = new URL(site);
    request({ host: '127.0.0.1', port, path, agent: false, ...rest }, (answer) => {
      text(answer).then((read) => {
        resolve({ status: answer.statusCode, headers: answer.headers, body: read });
      }, reject);
    })
      .once('error', reject)
      .end(body);
  });
