import { en, ja } from 'decap-cms-locales';
import { mergePhrases, type Phrases } from './merge-phrases.ts';

/** What Decap's Japanese lacks, or says in a way that misleads. */
const OURS = {
  auth: { loginWithForgejo: 'Forgejo でログインする' },
  app: { app: { waitingBackend: 'サーバーの答えを待っています…' } },
  collection: {
    collectionTop: {
      groupBy: 'まとめる',
      viewAsList: '一覧で表示',
      viewAsGrid: 'カードで表示',
      newButton: '＋ %{collectionLabel}を追加',
      newButtonAriaLabel: '%{collectionLabel}を追加',
      sortBy: '並べかえ',
    },
    entries: {
      loadingEntries: 'ページの一覧を読みこんでいます',
      cachingEntries: 'ページの一覧を用意しています',
      noEntries: 'あてはまるページがありません',
      notRead: '一覧を読みこめませんでした。通信を確かめて、このページを読みこみなおしてください。',
      unpublishedHeader: 'まだ公開していないもの',
    },
  },
  editor: {
    editor: {
      onLeavePage:
        '保存していない変更があります。保存しないで、このページを離れますか？（書きかけは、このパソコンに残ります。）',
      confirmLoadBackup:
        '前に書きかけて保存しなかったものが、このパソコンに残っています。続きから書きますか？（「キャンセル」を押すと、消すかどうかを聞きます。）',
      confirmDeleteBackup:
        '前に書いたものを消しますか？元に戻せません。（「キャンセル」を押すと残り、次に開いたときに、また聞きます。）',
      entryNotRead: 'このページを読みこめませんでした。',
      loadingEntry: 'ページを読みこんでいます…',
      onPublishing: 'このページを公開しますか？',
      onDeleteUnpublishedChanges:
        'この下書きを削除しますか？公開中のページは、そのまま残ります。削除した下書きは元に戻せません。',
      onDeleteUnpublishedChangesWithUnsavedChanges:
        'まだ保存していない変更も、下書きといっしょに消えます。続けますか？',
      onDeleteNewEntry:
        'この下書きを削除しますか？まだ公開していないので、書いたものはすべて消えます。元に戻せません。',
    },
    editorControl: { field: { widgetLabel: '入力欄' } },
    editorControlPane: {
      widget: {
        required: '「%{fieldLabel}」が空です。書くか、選んでください。',
        // The schema's own words, which say what to do.
        regexPattern: '「%{fieldLabel}」%{pattern}',
        processing: '「%{fieldLabel}」を読みこんでいます。少し待ってから、もう一度お試しください。',
        range: '「%{fieldLabel}」%{minValue}から%{maxValue}までの数を書いてください。',
        min: '「%{fieldLabel}」%{minValue}以上の数を書いてください。',
        max: '「%{fieldLabel}」%{maxValue}以下の数を書いてください。',
        rangeCount: '「%{fieldLabel}」%{minCount}個から%{maxCount}個まで選んでください。',
        rangeCountExact: '「%{fieldLabel}」ちょうど%{count}個選んでください。',
        rangeMin: '「%{fieldLabel}」%{minCount}個以上選んでください。',
        rangeMax: '「%{fieldLabel}」%{maxCount}個まで選んでください。',
      },
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
    editorToolbar: {
      backCollection: '%{collectionLabel}を編集中',
      newEntry: '%{collectionLabel}を新しく作成中',
      nothingYet: 'まだ何も書いていません',
      unpublish: '公開をやめる',
      deleteUnpublishedChanges: '下書きを削除',
      deleteUnpublishedEntry: '下書きを削除',
      deletePublishedEntry: 'ページを削除',
      deleteEntry: 'ページを削除',
    },
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
    mediaLibraryCard: { copy: '名前をコピー', copyUrl: '名前をコピー', copyPath: '名前をコピー' },
  },
  ui: {
    settingsDropdown: { account: 'アカウントのメニュー' },
    toast: {
      onFailToLoadEntries: '読みこめませんでした。\n%{details}',
      onFailToLoadDeployPreview: 'プレビューを読みこめませんでした。\n%{details}',
      onFailToPersist: '保存できませんでした。\n%{details}',
      onFailToDelete: '削除できませんでした。\n%{details}',
      onFailToUpdateStatus: 'ステータスを変えられませんでした。\n%{details}',
      onFailToPublishEntry: '公開できませんでした。\n%{details}',
      onFailToUnpublishEntry: '公開をやめられませんでした。\n%{details}',
      onBackendDown: 'サーバーがとまっています。\n%{details}',
      onLoggedOut: 'ログアウトされています。書いたものを写しておき、もう一度ログインしてください。',
      entryUpdated: 'ステータスを変えました。',
      onDeleteUnpublishedChanges: '下書きを削除しました。',
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
  workflow: {
    workflowCard: {
      deleteChanges: '下書きを削除',
      deleteNewEntry: '下書きを削除',
      publishChanges: '公開する',
      publishNewEntry: '公開する',
    },
  },
};

/** What Decap calls an entry is a page to who edits it, in the handbook as well. */
const ofPages = (phrases: Phrases): Phrases =>
  JSON.parse(JSON.stringify(phrases).replaceAll('エントリ', 'ページ')) as Phrases;

/** Decap's phrases in Japanese, all of them. */
export const japanese = mergePhrases(mergePhrases(en, ofPages(ja)), OURS);
