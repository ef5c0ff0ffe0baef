import type { Page } from 'playwright-core';
import { Editor } from '../tests/admin/editor.ts';

/** One thing that an editor waits for. */
export interface Visit {
  name: string;
  /** Gets to the place where the waiting begins. */
  prepare: (page: Page, url: string) => Promise<void>;
  /** From here time and questions are counted; ends when the editor sees the answer. */
  wait: (page: Page, url: string) => Promise<void>;
}

const LIST = 'a[href*="#/collections/hubs/entries/"]';
const PERSON = '見本 はな';

const logIn = (page: Page, url: string): Promise<void> =>
  new Editor(page, url).logInToGitLab(PERSON);

const openList = async (page: Page, url: string): Promise<void> => {
  await logIn(page, url);
  await page.goto(`${url}/admin/#/collections/hubs`);
  await page.locator(LIST).first().waitFor();
};

/** What every CMS has. */
export const VISITS: readonly Visit[] = [
  {
    name: 'log in, to the list of hubs',
    prepare: async (page, url) => {
      await page.goto(`${url}/admin/#/collections/hubs`);
      await page.getByRole('button', { name: 'GitLab でログインする' }).click();
      await page.getByRole('link', { name: PERSON }).waitFor();
    },
    wait: async (page, url) => {
      await page.getByRole('link', { name: PERSON }).click();
      await page.getByRole('link', { name: 'コンテンツ' }).waitFor();
      await page.goto(`${url}/admin/#/collections/hubs`);
      await page.locator(LIST).first().waitFor();
    },
  },
  {
    name: 'search hubs',
    prepare: openList,
    wait: async (page) => {
      await page
        .getByPlaceholder(/検索|すべて/)
        .first()
        .fill('もこもこ');
      await page.keyboard.press('Enter');
      await page.locator(`${LIST}[href$="37201-mokomoko"]`).first().waitFor();
      await page.getByText('検索結果').first().waitFor();
    },
  },
  {
    name: 'sort hubs by name',
    prepare: openList,
    wait: async (page) => {
      await page.getByRole('button', { name: '並べかえ' }).click();
      const first = (await page.locator(LIST).first().textContent()) ?? '';
      await page.getByRole('menuitem', { name: '名称' }).click();
      await page.waitForFunction(
        ([selector = '', text]) => {
          const link = document.querySelector(selector);
          return link !== null && link.textContent !== text;
        },
        [LIST, first],
      );
    },
  },
  {
    name: 'show the hubs of one prefecture',
    prepare: openList,
    wait: async (page) => {
      await page.getByRole('button', { name: '絞り込み' }).click();
      await page.locator('#nc-root').getByText('香川県', { exact: true }).click();
      await page.waitForFunction((selector) => {
        const links = [...document.querySelectorAll(selector)];
        return (
          links.length > 0 && links.every((link) => link.getAttribute('href')?.includes('/kagawa/'))
        );
      }, LIST);
    },
  },
  {
    name: 'pick a hub in an event',
    prepare: async (page, url) => {
      await logIn(page, url);
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

/** What only ours has. */
export const OUR_VISITS: readonly Visit[] = [
  {
    name: 'find a hub to edit',
    prepare: async (page, url) => {
      await logIn(page, url);
    },
    wait: async (page) => {
      await page.getByRole('button', { name: '拠点をさがして編集する' }).click();
      await page.getByRole('searchbox').last().fill('もこもこ');
      await page.locator('dialog a').first().waitFor();
    },
  },
];
