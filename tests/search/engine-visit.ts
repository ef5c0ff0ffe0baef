import type { Page } from 'playwright-core';
import { ENGINE_FILE, SEARCH_FOLDER } from '../../src/domain/search/files.ts';
import { launchBrowser } from '../chromium.ts';
import { askEngine, type Answers } from './ask-engine.ts';
import { startWeighing, type WeighingServer } from './weighing-server.ts';

const ENGINE = `/${SEARCH_FOLDER}${ENGINE_FILE}`;

/** The engine of a built site, at work in the test browser. */
export interface EngineVisit {
  readonly server: WeighingServer;
  /** Asks in a tab that stays open: what is loaded is known for the next query. */
  ask(queries: readonly string[]): Promise<Answers[]>;
  /** A browser that knows nothing of the site yet. */
  newPage(): Promise<Page>;
  askIn(page: Page, queries: readonly string[]): Promise<Answers[]>;
  close(): Promise<void>;
}

/** @param site folder of the built site */
export async function visitEngine(site: string): Promise<EngineVisit> {
  const [server, browser] = await Promise.all([startWeighing(site), launchBrowser()]);
  const newPage = async (): Promise<Page> => {
    const context = await browser.newContext({ locale: 'ja-JP', baseURL: server.url });
    return context.newPage();
  };
  const page = await newPage();
  return {
    server,
    newPage,
    ask: (queries) => askEngine(page, ENGINE, queries),
    askIn: (other, queries) => askEngine(other, ENGINE, queries),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
