import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Editor } from '../editor.ts';
import type { Safety } from './safety.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const button = ({ page }: Editor, name: string) => page.getByRole('button', { name, exact: true });

const SCREENS: readonly (readonly [name: string, open: (editor: Editor) => Promise<void>])[] = [
  [
    'a list',
    async (editor) => {
      await editor.openAddress('/collections/hubs');
      await editor.page
        .getByRole('link', { name: /もこもこ/ })
        .first()
        .waitFor();
    },
  ],
  ['a menu of filters', (editor) => button(editor, '絞り込み').click()],
  [
    'a search',
    async (editor) => {
      await editor.openAddress('/search/ランチ');
      await editor.page
        .getByRole('link', { name: /ランチ交流会/ })
        .first()
        .waitFor();
    },
  ],
  [
    'a form with an item of a list, refused',
    async (editor) => {
      await editor.startEntry('glossary');
      await button(editor, 'ほかの言い方を追加').click();
      await editor.save();
      await editor.page.locator('[data-mistakes]').waitFor();
    },
  ],
  [
    'a published page and its preview',
    async (editor) => {
      await editor.openEntry('events', '2024-lunch-exchange');
      await editor.page.frameLocator('#preview-pane').getByRole('heading').first().waitFor();
    },
  ],
  ['a menu of a published page', (editor) => button(editor, '公開済').click()],
  [
    'a draft and its menu',
    async (editor) => {
      await editor.openEntry('pages', 'first-visit');
      await editor.fill({ 短い説明: '見本の下書き' });
      await editor.saveDraft();
      await button(editor, 'ステータス: 下書き').click();
    },
  ],
  [
    'the board of drafts',
    async (editor) => {
      await editor.openAddress('/workflow');
      await editor.page
        .getByRole('button', { name: /の下書きを削除$/ })
        .first()
        .waitFor();
    },
  ],
  [
    'the media library',
    async (editor) => {
      await editor.openEntry('events', '2024-lunch-exchange');
      await button(editor, '画像を選択').first().click();
      await editor.upload('sample.jpg');
      await editor.page.locator('[role=dialog] img').first().waitFor();
    },
  ],
];

/** What a machine can find of who cannot see, hear or point. */
export const accessTests = (safety: Safety): void => {
  describe('has no fault for who does not see or point', () => {
    it.each(SCREENS)('on %s', async (_, open) => {
      await open(safety.editor);
      // What slides in has come to rest.
      await safety.page.waitForTimeout(500);
      // By the debugging protocol: a <script> would be stopped by the page's own policy.
      await safety.page.evaluate(axe.source);
      const faults = await safety.page.evaluate(async (tags) => {
        const { violations } = await window.axe.run({ runOnly: { type: 'tag', values: tags } });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`,
          ),
        );
      }, TAGS);
      expect(faults).toEqual([]);
    });
  });
};
