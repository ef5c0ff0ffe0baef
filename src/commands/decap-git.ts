import decapServer, { type Handler } from 'decap-server/dist/middlewares.js';
import type { CmsRequest } from './cms-request.ts';

export interface CmsReply {
  /** Of HTTP. */
  status: number;
  data: unknown;
}

/** Asks decap-server. */
export type AskDecap = (request: CmsRequest) => Promise<CmsReply>;

/** It refuses what it does not know: what a save comes after is looked at before (refuse-outrun.ts). */
function asDecapKnows(request: CmsRequest): CmsRequest {
  if (request.action !== 'persistEntry') return request;
  const options = { ...request.params.options };
  delete options.after;
  return { ...request, params: { ...request.params, options } };
}

/**
 * decap-server in Git mode, asked by a call. It listens nowhere: a port of its own would answer
 * whatever page of this machine's browsers finds it, under any name.
 * @param repository the CMS's own clone
 * @throws Error when it is no repository
 */
export async function startDecap(repository: string): Promise<AskDecap> {
  const handlers: Handler[] = [];
  process.env.GIT_REPO_DIRECTORY = repository;
  await decapServer.registerLocalGit(
    {
      // Logs, CORS and JSON are of a server.
      use: () => undefined,
      post: (_, handler) => void handlers.push(handler),
    },
    // It would write whole requests, pictures included, into the terminal.
    { logLevel: 'none' },
  );
  return (request) =>
    new Promise((resolve, reject) => {
      let status = 200;
      const response = {
        status: (code: number) => {
          status = code;
          return response;
        },
        json: (data: unknown) => {
          resolve({ status, data });
        },
      };
      const run = async (at: number): Promise<void> => {
        await handlers[at]?.(
          { body: asDecapKnows(request) },
          response,
          () => void run(at + 1).catch(reject),
        );
      };
      run(0).catch(reject);
    });
}
