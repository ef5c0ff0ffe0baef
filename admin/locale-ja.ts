import { en, ja } from 'decap-cms-locales';
import { mergePhrases } from './merge-phrases.ts';

/** What Decap's Japanese lacks, or says in a way that misleads. */
const OURS = {
  collection: {
    collectionTop: { viewAsList: '一覧で表示', viewAsGrid: 'カードで表示' },
    entries: { unpublishedHeader: 'まだ公開していないもの' },
  },
  editor: {
    editor: {
      onLeavePage:
        '保存していない変更があります。保存しないで、このページを離れますか？（書きかけは、このパソコンに残ります。）',
      confirmLoadBackup:
        '前に書きかけて保存しなかったものが、このパソコンに残っています。続きから書きますか？（「キャンセル」を押すと、書きかけは消えます。）',
    },
    editorControl: { field: { widgetLabel: '%{widgetLabel}の欄' } },
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
      datetime: { setToNow: '%{fieldLabel}を今日にする', now: '今日' },
      list: { add: '%{item}を追加', addType: '%{item}を追加' },
      object: { expand: '開く', collapse: 'たたむ' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: '閉じる' } },
  ui: {
    settingsDropdown: { account: 'アカウントのメニュー' },
    toast: { missingRequiredField: '入力していない欄か、直す欄があります。赤い所を見てください。' },
  },
};

/** Decap's phrases in Japanese; what nobody has translated stays as it is. */
export const japanese = mergePhrases(mergePhrases(en, ja), OURS);
