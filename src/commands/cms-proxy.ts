import type { IncomingMessage, ServerResponse } from 'node:http';
import { ownAnswer, type AskedServer } from './cms-answers.ts';
import { readCmsRequest, type CmsRequest } from './cms-request.ts';
import type { AskDecap, CmsReply } from './decap-git.ts';
import { mendClone } from './mend-clone.ts';
import { CmsConflict } from './publish-draft.ts';
import { CmsRefusal, refuseOutrun } from './refuse-outrun.ts';

/** The one address of the CMS's server: on our own origin, so that no page needs to reach another. */
export const CMS_API = '/api/v1';

export interface CmsBehind extends AskedServer {
  /** decap-server, once it has started. */
  decap: () => AskDecap | undefined;
}

/** In bytes: the largest video with its entry, as Base64. */
const LARGEST = 50_000_000;

/** A page of another origin, or of a name made to point here, must not write to the repository. */
const isOwnRequest = ({ method, headers }: IncomingMessage): boolean => {
  const { origin, host = '', 'sec-fetch-site': site = 'same-origin' } = headers;
  return (
    method === 'POST' &&
    /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host) &&
    (origin === undefined || origin === `http://${host}`) &&
    site === 'same-origin' &&
    // A form of another page cannot send this.
    /^application\/json\b/i.test(headers['content-type'] ?? '')
  );
};

/** @returns undefined when there is more than any request of the CMS holds */
async function readBody(req: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const sendJson = (res: ServerResponse, { status, data }: CmsReply): void => {
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(data ?? null));
};

const sorry = (status: number, error: string): CmsReply => ({ status, data: { error } });

const CONFLICT = sorry(409, 'ほかの人の変更と合わせられません。');
const TOO_LARGE = sorry(413, 'ファイルが大きすぎて保存できません。');
const REFUSED = sorry(403, 'この操作は、編集画面からはできません。');

/** Answers the CMS: by decap-server, and itself where decap-server knows no answer or a wrong one. */
export class CmsProxy {
  readonly #behind: CmsBehind;
  /** One change of the clone at a time: decap-server and we switch branches in it. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(behind: CmsBehind) {
    this.#behind = behind;
  }

  /** @returns false when decap-server has not started */
  isThere(): boolean {
    return this.#behind.decap() !== undefined;
  }

  async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (!isOwnRequest(req)) {
      res.writeHead(403).end();
      return;
    }
    const body = await readBody(req);
    if (!body) {
      sendJson(res.setHeader('Connection', 'close'), TOO_LARGE);
      return;
    }
    const request = readCmsRequest(body);
    const reply = request ? await this.#replyTo(request).catch(whyNot) : REFUSED;
    // The page may have been left in the meantime.
    if (!res.destroyed) sendJson(res, reply);
  }

  async #replyTo(request: CmsRequest): Promise<CmsReply> {
    const own = ownAnswer(request);
    if (!own) return this.#inTurn(request, () => this.#askDecap(request));
    if (own.isWriting) {
      const data = await this.#inTurn(request, () => own.answer(this.#behind));
      return { status: 200, data };
    }
    const data = await own.answer(this.#behind);
    return data === undefined
      ? { status: 404, data: { message: 'Not Found' } }
      : { status: 200, data };
  }

  #inTurn<T>(request: CmsRequest, work: () => Promise<T>): Promise<T> {
    // Asked when its turn has come: what was before may have taken the draft away.
    const next = this.#last.then(() => refuseOutrun(this.#behind.clone, request)).then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** decap-server says 「Unknown error」 of a rebase that failed, and leaves it unfinished. */
  async #askDecap(request: CmsRequest): Promise<CmsReply> {
    const { decap, clone } = this.#behind;
    const reply = (await decap()?.(request)) ?? REFUSED;
    return reply.status === 500 && (await mendClone(clone)) ? CONFLICT : reply;
  }
}

function whyNot(error: unknown): CmsReply {
  if (error instanceof CmsConflict) return CONFLICT;
  if (error instanceof CmsRefusal) return sorry(412, error.message);
  return sorry(500, error instanceof Error ? error.message : String(error));
}
