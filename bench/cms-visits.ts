import type { Page } from 'playwright-core';
import { Editor } from '../tests/admin/editor.ts';
import type { CmsHost } from './cms-host.ts';

/** One thing that an editor waits for. */
export interface Visit {
  name: string;
  /** Gets to the place where the waiting begins. */
  prepare: (page: Page, host: CmsHost, url: string) => Promise<void>;
  /** From here time and questions are counted; ends when the editor sees the answer. */
  wait: (page: Page, host: CmsHost, url: string) => Promise<void>;
}

const LIST = 'a[href*="#/collections/hubs/entries/"]';

const logIn = async (page: Page, host: CmsHost, url: string): Promise<void> => {
  await page.goto(`${url}/admin/`);
  await host.beforeLogin(page);
  await host.finishLogin(page);
  await page.getByRole('link', { name: 'コンテンツ' }).waitFor();
};

const openList = async (page: Page, host: CmsHost, url: string): Promise<void> => {
  await logIn(page, host, url);
  await page.goto(`${url}/admin/#/collections/hubs`);
  await page.locator(LIST).first().waitFor();
};

const search = async (page: Page, words: string): Promise<void> => {
  await page
    .getByPlaceholder(/検索|すべて/)
    .first()
    .fill(words);
  await page.keyboard.press('Enter');
  await page.getByText('検索結果').first().waitFor();
};

/** Until the list's entries are what they should be, by their addresses and their words. */
const untilList = async (
  page: Page,
  is: 'ordered by name' | 'ordered in reverse' | 'of Kagawa' | 'of Aichi first',
): Promise<void> => {
  await page.waitForFunction(
    ([selector, wanted]) => {
      const links = [...document.querySelectorAll(selector)].slice(0, 20);
      // 「名称（市区町村）」
      const texts = links.map(({ textContent }) => textContent.replace(/（[^（]*$/, ''));
      const places = links.map((link) => link.getAttribute('href') ?? '');
      const isOrdered = (sign: 1 | -1): boolean =>
        texts.every((text, at) => {
          const before = texts[at - 1] ?? text;
          return sign === 1 ? before <= text : before >= text;
        });
      if (links.length < 20) return false;
      switch (wanted) {
        case 'ordered by name':
          return isOrdered(1) && new Set(texts).size > 1;
        case 'ordered in reverse':
          return isOrdered(-1) && new Set(texts).size > 1;
        case 'of Kagawa':
          return places.every((place) => place.includes('/kagawa/'));
        case 'of Aichi first':
          return places.every((place) => place.includes('/aichi/'));
      }
    },
    [LIST, is] as const,
  );
};

const sortByName = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '並べかえ' }).click();
  await page.getByRole('menuitem', { name: '名称' }).click();
  await untilList(page, 'ordered by name');
};

const showKagawa = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '絞り込み' }).click();
  await page.locator('#nc-root').getByText('香川県', { exact: true }).click();
  await untilList(page, 'of Kagawa');
};

/** What every CMS has. */
export const VISITS: readonly Visit[] = [
  {
    name: 'log in, to the list of hubs',
    prepare: async (page, host, url) => {
      await page.goto(`${url}/admin/#/collections/hubs`);
      await host.beforeLogin(page);
    },
    wait: async (page, host, url) => {
      await host.finishLogin(page);
      await page.getByRole('link', { name: 'コンテンツ' }).waitFor();
      await page.goto(`${url}/admin/#/collections/hubs`);
      await page.locator(LIST).first().waitFor();
    },
  },
  {
    name: 'search hubs',
    prepare: openList,
    wait: async (page) => {
      await search(page, 'もこもこ');
      await page.locator(`${LIST}[href$="37201-mokomoko"]`).first().waitFor();
    },
  },
  { name: 'sort hubs by name', prepare: openList, wait: sortByName },
  { name: 'show the hubs of one prefecture', prepare: openList, wait: showKagawa },
  {
    name: 'group hubs by prefecture',
    prepare: openList,
    wait: async (page) => {
      await page.getByRole('button', { name: 'まとめる' }).click();
      await page.getByRole('menuitem', { name: '都道府県' }).click();
      await page.getByRole('heading', { name: '都道府県 愛知県' }).waitFor();
      await untilList(page, 'of Aichi first');
    },
  },
  {
    name: 'pick a hub in an event',
    prepare: async (page, host, url) => {
      await logIn(page, host, url);
      await new Editor(page, url).startEntry('events');
    },
    wait: async (page) => {
      await page
        .getByLabel(/^関連する拠点/)
        .first()
        .click();
      await page.keyboard.type('もこもこ');
      await page
        .getByRole('option', { name: /もこもこ/ })
        .first()
        .waitFor();
    },
  },
];

/** What only ours has, or what takes the stock CMS two visits of those above. */
export const OUR_VISITS: readonly Visit[] = [
  {
    name: 'search hubs by a word that thousands have',
    prepare: openList,
    wait: async (page) => {
      await search(page, 'ひろば');
      await page.locator(LIST, { hasText: 'ひろば' }).nth(19).waitFor();
    },
  },
  {
    name: 'sort hubs by name, in reverse',
    prepare: async (page, host, url) => {
      await openList(page, host, url);
      await sortByName(page);
    },
    wait: async (page) => {
      await page.getByRole('menuitem', { name: '名称' }).click();
      await untilList(page, 'ordered in reverse');
    },
  },
  {
    name: 'show all hubs again',
    prepare: async (page, host, url) => {
      await openList(page, host, url);
      await showKagawa(page);
    },
    wait: async (page) => {
      await page.locator('#nc-root').getByText('香川県', { exact: true }).first().click();
      await untilList(page, 'of Aichi first');
    },
  },
  {
    name: 'find a hub to edit',
    prepare: logIn,
    wait: async (page) => {
      await page.getByRole('button', { name: '拠点をさがして編集する' }).click();
      await page.getByRole('searchbox').last().fill('もこもこ');
      await page.locator('dialog a').first().waitFor();
    },
  },
];
