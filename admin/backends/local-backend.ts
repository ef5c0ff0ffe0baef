import { ProxyBackend } from 'decap-cms-backend-proxy';
import { APIError, type UnpublishedEntry } from 'decap-cms-lib-util';
import type { SiteBuild } from '../../src/domain/site-build.ts';
import { DRAFT_OUTRUN } from '../../src/domain/draft-outrun.ts';
import { DraftOutrun } from './draft-outrun.ts';
import { LISTED, type ListedDraft } from './listed-draft.ts';
import { localSource } from './local-source.ts';
import type { Versions } from './save-tools.ts';
import { announceLogin, type DraftInfo } from './site-backend.ts';
import { withSite, type HostTools } from './with-site.ts';

interface FoundDraft {
  draft: UnpublishedEntry;
  /** The entry's. */
  text: string;
}

/** The server names the entry's file first, and pictures after it. */
const listedDraft = ({ draft, text }: FoundDraft): ListedDraft => ({
  entry: { ...draft, diffs: draft.diffs.slice(0, 1).map((file) => ({ ...file, id: LISTED })) },
  text,
});

const idOf = ({ collection, slug }: UnpublishedEntry): string => `${collection}/${slug}`;

/** The local server, with lists from the index and saves that lose nobody's words. */
export class SiteLocalBackend extends withSite(ProxyBackend) {
  /** By their ids, as of the last list of all drafts. */
  #listed = new Map<string, ListedDraft>();

  #ask(action: string, params: object): Promise<unknown> {
    return this.request({ action, params: { branch: this.branch, ...params } });
  }

  /** Somebody may have been quicker by a moment: our server says so, and it is looked at again. */
  override request(payload: { action: string; params: object }): Promise<unknown> {
    return super.request(payload).catch((error: unknown) => {
      const isOutrun = error instanceof APIError && error.message === DRAFT_OUTRUN;
      throw isOutrun ? new DraftOutrun(DRAFT_OUTRUN, { cause: error }) : error;
    });
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

  /** One question for all drafts. */
  override async unpublishedEntries(): Promise<string[]> {
    const found = (await this.#ask('listDrafts', {})) as FoundDraft[];
    this.#listed = new Map(found.map((each) => [idOf(each.draft), listedDraft(each)]));
    return [...this.#listed.keys()];
  }

  override listedDraft(id: string): ListedDraft | undefined {
    return this.#listed.get(id);
  }

  override async siteBuild(): Promise<SiteBuild> {
    return (await this.#ask('siteBuild', {})) as SiteBuild;
  }

  override async draftOf(collection: string, slug: string): Promise<DraftInfo | undefined> {
    const id = `${collection}/${slug}`;
    return ((await this.#ask('draftInfo', { id })) as DraftInfo | null) ?? undefined;
  }
}
