import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ownAnswer } from './cms-answers.ts';
import { mendClone } from './mend-clone.ts';
import { CmsConflict } from './publish-draft.ts';

/** The one address of the CMS's server: on our own origin, so that no page needs to reach another. */
export const CMS_API = '/api/v1';

export interface CmsBehind {
  /** Port of decap-server on loopback, once it has started. */
  port: () => number | undefined;
  /** The repository that it writes to. */
  clone?: string | undefined;
}

/** A page of another origin, or of a name made to point here, must not write to the repository. */
const isOwnRequest = ({ headers: { origin, host = '' } }: IncomingMessage): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host) &&
  (origin === undefined || origin === `http://${host}`);

const sendJson = (res: ServerResponse, status: number, data: unknown): void => {
  if (!res.headersSent) res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(data));
};

const CONFLICT = { error: 'ほかの人の変更と合わせられません。' };

/** Answers the CMS: by decap-server, and itself where decap-server knows no answer or a wrong one. */
export class CmsProxy {
  readonly #behind: CmsBehind;
  /** One change of the clone at a time: decap-server and we switch branches in it. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(behind: CmsBehind) {
    this.#behind = behind;
  }

  /** @returns false when no decap-server runs */
  isThere(): boolean {
    return this.#behind.port() !== undefined;
  }

  async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (!isOwnRequest(req)) {
      res.writeHead(403).end();
      return;
    }
    const { clone } = this.#behind;
    const body = await buffer(req);
    const own = clone === undefined ? undefined : ownAnswer(body);
    if (own === undefined || clone === undefined) {
      await this.#inTurn(() => this.#forward(req, res, body));
      return;
    }
    try {
      const ask = () => own.answer(clone);
      const answer = await (own.isWriting ? this.#inTurn(ask) : ask());
      if (answer === undefined && !own.isWriting) sendJson(res, 404, { message: 'Not Found' });
      else sendJson(res, 200, answer ?? null);
    } catch (error) {
      if (error instanceof CmsConflict) sendJson(res, 409, CONFLICT);
      else sendJson(res, 500, { error: error instanceof Error ? error.message : String(error) });
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** Resolves when the answer has gone, or could not. */
  #forward(req: IncomingMessage, res: ServerResponse, body: Buffer): Promise<void> {
    const { origin: _, ...headers } = req.headers;
    const { method, url: path } = req;
    return new Promise((resolve) => {
      const upstream = request(
        { host: '127.0.0.1', port: this.#behind.port(), path, method, headers },
        (answer) => {
          // The page may have been left while the CMS's server worked.
          if (res.destroyed) {
            answer.resume();
            resolve();
            return;
          }
          const { clone } = this.#behind;
          if (answer.statusCode === 500 && clone !== undefined) {
            void this.#tellWhy(answer, res, clone).then(resolve, resolve);
            return;
          }
          res.writeHead(answer.statusCode ?? 502, answer.headers);
          // Ends the answer also when the CMS's server dies in the middle of its own.
          pipeline(answer, res, () => {
            resolve();
          });
        },
      );
      upstream.on('error', () => {
        sendJson(res, 502, {
          error: '編集用のサーバーが応答しません。npm start をやり直してください。',
        });
        resolve();
      });
      upstream.end(body);
    });
  }

  /** decap-server says 「Unknown error」 of a rebase that failed, and leaves it unfinished. */
  async #tellWhy(answer: IncomingMessage, res: ServerResponse, clone: string): Promise<void> {
    const said = await buffer(answer);
    if (await mendClone(clone)) {
      sendJson(res, 409, CONFLICT);
      return;
    }
    res.writeHead(500, { 'Content-Type': 'application/json' });
    res.end(said);
  }
}
