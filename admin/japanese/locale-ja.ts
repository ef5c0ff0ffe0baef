import { en, ja } from 'decap-cms-locales';
import { mergePhrases } from './merge-phrases.ts';

/** What Decap's Japanese lacks, or says in a way that misleads. */
const OURS = {
  auth: { loginWithForgejo: 'Forgejo でログインする' },
  collection: {
    collectionTop: {
      viewAsList: '一覧で表示',
      viewAsGrid: 'カードで表示',
      newButton: '＋ %{collectionLabel}を追加',
      newButtonAriaLabel: '%{collectionLabel}を追加',
      sortBy: '並べかえ',
    },
    entries: { unpublishedHeader: 'まだ公開していないもの' },
  },
  editor: {
    editor: {
      onLeavePage:
        '保存していない変更があります。保存しないで、このページを離れますか？（書きかけは、このパソコンに残ります。）',
      confirmLoadBackup:
        '前に書きかけて保存しなかったものが、このパソコンに残っています。続きから書きますか？（「キャンセル」を押すと、書きかけは消えます。）',
    },
    editorControl: { field: { widgetLabel: '入力欄' } },
    editorControlPane: {
      i18n: {
        copyFromLocale: 'ほかの言語から写す',
        copyFromLocaleConfirm: '%{locale}の内容を写しますか？いまの内容は消えます。',
      },
    },
    editorInterface: { toggleNotes: 'メモを開く・閉じる' },
    editorNotesPane: {
      title: 'メモ',
      emptyState: 'まだメモはありません。',
      addNote: 'メモを追加',
      addPlaceholder: 'メモを書く',
      editPlaceholder: 'メモを直す',
      save: '保存',
      cancel: 'キャンセル',
      edit: '編集',
      delete: '削除',
      resolve: '解決ずみにする',
      unresolve: '未解決に戻す',
      confirmDelete: 'このメモを削除しますか？',
      shortcut: 'コントロールキーとエンターキーでも追加できます。',
    },
    editorToolbar: { backCollection: '%{collectionLabel}を編集中', unpublish: '公開をやめる' },
    editorWidgets: {
      markdown: {
        strikethrough: '取り消し線',
        toggleMode: { rich: 'リッチテキストに切り替える', markdown: 'マークダウンに切り替える' },
      },
      image: {
        chooseMultiple: '画像を選択',
        addMore: '画像を追加',
        removeAll: 'すべての画像を外す',
      },
      file: {
        chooseMultiple: 'ファイルを選択',
        addMore: 'ファイルを追加',
        removeAll: 'すべてのファイルを外す',
      },
      datetime: { setToNow: '%{fieldLabel}を今日にする', now: '今日' },
      list: { add: '%{item}を追加', addType: '%{item}を追加' },
      object: { expand: '開く', collapse: 'たたむ' },
    },
  },
  mediaLibrary: {
    mediaLibraryModal: { close: '閉じる' },
    mediaLibraryCard: { copyName: '名前をコピー' },
  },
  ui: {
    settingsDropdown: { account: 'アカウントのメニュー' },
    toast: {
      missingRequiredField: '入力していない欄か、直す欄があります。赤い所を見てください。',
      noteAdded: 'メモを追加しました。',
      onFailToAddNote: 'メモを追加できませんでした。%{details}',
      noteUpdated: 'メモを直しました。',
      onFailToUpdateNote: 'メモを直せませんでした。%{details}',
      noteDeleted: 'メモを削除しました。',
      onFailToDeleteNote: 'メモを削除できませんでした。%{details}',
      noteResolved: '解決ずみにしました。',
      noteReopened: '未解決に戻しました。',
      onFailToToggleNote: 'メモの状態を変えられませんでした。%{details}',
    },
  },
};

/** Decap's phrases in Japanese, all of them. */
export const japanese = mergePhrases(mergePhrases(en, ja), OURS);
