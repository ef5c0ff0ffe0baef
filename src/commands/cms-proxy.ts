import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readDraft } from './cms-draft.ts';

/** The one address of the CMS's server: on our own origin, so that no page needs to reach another. */
export const CMS_API = '/api/v1';

export interface CmsBehind {
  /** Of decap-server, on loopback. */
  port: number;
  /** The repository that it writes to. */
  clone?: string | undefined;
}

/** A page of another origin, or of a name made to point here, must not write to the repository. */
const isOwnRequest = ({ headers: { origin, host = '' } }: IncomingMessage): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host) &&
  (origin === undefined || origin === `http://${host}`);

const sendJson = (res: ServerResponse, status: number, data: object): void => {
  if (!res.headersSent) res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(data));
};

interface DraftRequest {
  action?: string;
  params?: { id?: string; collection?: string; slug?: string };
}

/** The draft that a request asks about; see `readDraft` for why decap-server is not asked. */
function askedDraft(body: Buffer): string | undefined {
  // Saving sends pictures along; only a short request can be a question.
  if (body.length > 10_000) return undefined;
  try {
    const { action, params } = JSON.parse(body.toString()) as DraftRequest;
    if (action !== 'unpublishedEntry') return undefined;
    return params?.id ?? `${params?.collection ?? ''}/${params?.slug ?? ''}`;
  } catch {
    return undefined;
  }
}

function forward(req: IncomingMessage, res: ServerResponse, port: number, body: Buffer): void {
  const { origin: _, ...headers } = req.headers;
  const upstream = request(
    { host: '127.0.0.1', port, path: req.url, method: req.method, headers },
    (answer) => {
      // The page may have been left while the CMS's server worked.
      if (res.destroyed) {
        answer.resume();
        return;
      }
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      // Ends the answer also when the CMS's server dies in the middle of its own.
      pipeline(answer, res, () => undefined);
    },
  );
  upstream.on('error', () => {
    sendJson(res, 502, {
      error: '編集用のサーバーが応答しません。npm start をやり直してください。',
    });
  });
  upstream.end(body);
}

/** Answers a request of the CMS: itself where decap-server would be wrong, else through it. */
export async function answerCms(
  req: IncomingMessage,
  res: ServerResponse,
  { port, clone }: CmsBehind,
): Promise<void> {
  if (!isOwnRequest(req)) {
    res.writeHead(403).end();
    return;
  }
  const body = await buffer(req);
  const id = clone === undefined ? undefined : askedDraft(body);
  if (clone === undefined || id === undefined) {
    forward(req, res, port, body);
    return;
  }
  const draft = await readDraft(clone, id);
  if (draft) sendJson(res, 200, draft);
  else sendJson(res, 404, { message: 'Not Found' });
}
