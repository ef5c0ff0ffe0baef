import type { Editor } from './editor.ts';

/** A state of the CMS that an editor meets on a normal day. */
export interface Screen {
  name: string;
  open: (editor: Editor) => Promise<void>;
}

const ID = 'ID（ページのアドレス）';
const DRAFT = '2026-sample-screens';
const COLLECTIONS = [
  ...['hubs', 'campaigns', 'cases', 'proposals', 'figures'],
  ...['events', 'reports', 'partners', 'glossary', 'pages'],
];

const button = ({ page }: Editor, name: string | RegExp) => page.getByRole('button', { name });

async function openList(editor: Editor, collection = 'events'): Promise<void> {
  await editor.openAddress(`/collections/${collection}`);
  await editor.page.getByRole('heading', { level: 2 }).first().waitFor();
}

/** Opens what is folded, and begins one item of every list, lists within them included. */
async function unfold(editor: Editor): Promise<void> {
  const add = button(editor, /^(?!＋).*を追加$/);
  for (let index = 0; index < (await add.count()) && index < 20; index += 1) {
    await add.nth(index).click();
  }
  await editor.page.locator('details').evaluateAll((all) => {
    all.forEach((details) => {
      details.setAttribute('open', '');
    });
  });
}

const forms: Screen[] = COLLECTIONS.flatMap((collection) => [
  {
    name: `new entry of ${collection}, all parts open`,
    open: async (editor) => {
      await editor.startEntry(collection);
      await unfold(editor);
    },
  },
  {
    name: `${collection}, refused`,
    open: async (editor) => {
      await editor.save();
      await editor.page.locator('[data-mistakes]').waitFor();
    },
  },
]);

/** The screens in an order in which each can be reached from the one before. */
export const SCREENS: readonly Screen[] = [
  { name: 'list', open: (editor) => openList(editor) },
  {
    name: 'menu of orders',
    open: async (editor) => {
      await button(editor, '並べかえ').click();
      await editor.page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'list as cards',
    open: async (editor) => {
      await openList(editor);
      await button(editor, 'カードで表示').click();
    },
  },
  {
    name: 'menu of the person',
    open: async (editor) => {
      await openList(editor);
      await button(editor, 'アカウントのメニュー').click();
      await editor.page.getByRole('menuitem', { name: 'ログアウト' }).waitFor();
    },
  },
  {
    name: 'menu of new entries',
    open: async (editor) => {
      await openList(editor);
      await button(editor, '新規作成').click();
      await editor.page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'where to search',
    open: async (editor) => {
      await openList(editor);
      await editor.page.getByPlaceholder('検索').fill('見本');
    },
  },
  {
    name: 'search with results',
    open: async (editor) => {
      await editor.openAddress('/search/ランチ');
      await editor.page
        .getByRole('link', { name: /ランチ交流会/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'search without results',
    open: async (editor) => {
      await editor.openAddress('/search/さがしものゼロ件');
      await editor.page.getByText('あてはまるページがありません').waitFor();
    },
  },
  {
    name: 'media',
    open: async (editor) => {
      await openList(editor);
      await button(editor, 'メディア').click();
      await editor.page.getByRole('dialog').waitFor();
    },
  },
  ...forms,
  {
    name: 'choice of a select, open',
    open: async (editor) => {
      await editor.startEntry('hubs');
      await editor.page.getByLabel('都道府県').click();
      await editor.page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'choice of related entries, open and chosen',
    open: async (editor) => {
      await editor.startEntry('campaigns');
      const cases = editor.page.getByLabel('取組事例 (任意)');
      await cases.click();
      await editor.page.getByRole('option').first().click();
      await cases.fill('さがしものゼロ件');
      await editor.page.getByText('選べるものがありません').first().waitFor();
    },
  },
  {
    name: 'text as Markdown',
    open: async (editor) => {
      await editor.startEntry('glossary');
      await editor.page.getByRole('switch').first().click();
    },
  },
  {
    name: 'the site’s own file',
    open: async (editor) => {
      await editor.openAddress('/collections/site/entries/site');
      await editor.page.getByLabel('サイトの名前').waitFor();
    },
  },
  {
    name: 'preview, closed',
    open: async (editor) => {
      await editor.startEntry('events');
      if (await editor.page.locator('#preview-pane').isVisible()) {
        await button(editor, 'プレビュー').click();
      }
    },
  },
  {
    name: 'preview, open',
    open: async (editor) => {
      await button(editor, 'プレビュー').click();
      await editor.page.frameLocator('#preview-pane').getByRole('heading', { level: 1 }).waitFor();
      await editor.page.waitForTimeout(200);
    },
  },
  {
    name: 'saved draft',
    open: async (editor) => {
      await editor.startEntry('events');
      await editor.fill({ [ID]: DRAFT, タイトル: '見本の日', 一覧に出る短い説明: '見本です。' });
      await editor.fill({ 開催日: '2026-12-06' });
      await editor.choose('種類', '交流会');
      await editor.saveDraft();
    },
  },
  {
    name: 'menu of the status',
    open: async (editor) => {
      await button(editor, 'ステータス: 下書き').click();
      await editor.page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'refused to publish a draft that is not ready',
    open: async (editor) => {
      await editor.page.keyboard.press('Escape');
      await button(editor, /^公開$/).click();
      await editor.page.getByRole('menuitem', { name: '公開する' }).click();
    },
  },
  {
    name: 'asked whether to delete the draft',
    open: async (editor) => {
      await editor.openEntry('events', DRAFT);
      await editor.refusing(() => button(editor, '下書きを削除').click());
    },
  },
  {
    name: 'asked whether to leave without saving',
    open: async (editor) => {
      await editor.fill({ タイトル: '見本の日（なおし）' });
      await editor.refusing(() => editor.page.getByRole('link', { name: /編集中/ }).click());
    },
  },
  {
    name: 'board of drafts',
    open: async (editor) => {
      await editor.openAddress('/workflow');
      await editor.page.getByRole('heading', { name: '見本の日' }).waitFor();
    },
  },
  {
    name: 'list with a draft of a new entry',
    open: async (editor) => {
      await editor.openAddress('/collections/events');
      await editor.page.locator(`a[href$="/${DRAFT}"]`).first().waitFor();
    },
  },
  {
    name: 'media of an entry, with a picture',
    open: async (editor) => {
      await editor.openEntry('events', DRAFT);
      await button(editor, '画像を選択').first().click();
      await editor.upload('sample.jpg');
      await button(editor, '名前をコピー').waitFor();
    },
  },
  {
    name: 'media, asked whether to delete',
    open: (editor) => editor.refusing(() => button(editor, /^削除する$/).click()),
  },
  {
    name: 'media, a file that is refused',
    open: async (editor) => {
      await editor.upload('sample.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
      await editor.page.getByText('sample.svg').waitFor();
    },
  },
  {
    name: 'picture in the form, taken',
    open: async (editor) => {
      await button(editor, '閉じる').last().click();
      await button(editor, '選択する').click();
      await editor.page.getByLabel('画像の説明（代替テキスト）').first().waitFor();
    },
  },
  {
    name: 'published entry and its menu',
    open: async (editor) => {
      await editor.openEntry('pages', 'first-visit');
      await button(editor, '公開済').click();
      await editor.page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'server that does not answer',
    open: async (editor) => {
      await editor.openEntry('pages', 'first-visit');
      await editor.fill({ タイトル: '見本' });
      await editor.page.context().setOffline(true);
      await editor.save();
      await editor.page.getByRole('alert').getByText('サーバーにつながりません').waitFor();
      await editor.page.context().setOffline(false);
    },
  },
  {
    name: 'entry that does not exist',
    open: async (editor) => {
      await editor.openAddress('/collections/pages/entries/nothing-here');
      await editor.page.waitForTimeout(1000);
    },
  },
  {
    name: 'page that does not exist',
    open: async (editor) => {
      await editor.openAddress('/nothing-here');
      await editor.page.getByRole('heading').first().waitFor();
    },
  },
];
