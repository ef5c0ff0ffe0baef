import { ProxyBackend } from 'decap-cms-backend-proxy';
import { APIError } from 'decap-cms-lib-util';
import type { Versions } from './guarded-save.ts';
import { localSource } from './local-source.ts';
import { announceLogin, type DraftInfo } from './site-backend.ts';
import { withSite, type HostTools } from './with-site.ts';

/** The local server, with lists from the index and saves that lose nobody's words. */
export class SiteLocalBackend extends withSite(ProxyBackend) {
  #ask(action: string, params: object): Promise<unknown> {
    return this.request({ action, params: { branch: this.branch, ...params } });
  }

  override source() {
    return localSource;
  }

  override hostTools(): HostTools {
    return {
      // Our server says so when decap-server could not rebase or merge.
      isConflict: (error) => error instanceof APIError && error.status === 409,
      versions: async (id, path) => (await this.#ask('versions', { id, path })) as Versions,
      restartDraft: async (id, path, raw, message) => {
        await this.#ask('restartDraft', { id, path, raw, message });
      },
    };
  }

  override authenticate(): Promise<unknown> {
    announceLogin(true);
    return super.authenticate();
  }

  override logout(): null {
    announceLogin(false);
    return super.logout();
  }

  override async draftOf(collection: string, slug: string): Promise<DraftInfo | undefined> {
    const id = `${collection}/${slug}`;
    return ((await this.#ask('draftInfo', { id })) as DraftInfo | null) ?? undefined;
  }
}
