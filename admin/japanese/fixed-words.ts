/** Words that a package has in its code, out of reach of any setting. */
export interface FixedWords {
  /** Below `node_modules`; `*` is any part of a name. */
  file: string;
  /** What stands there, and what is to stand there. */
  words: readonly (readonly [there: string, ours: string])[];
}

const OPTIONS_LABEL = `(each, name) => multiFields
            .find((one) => one.get('name') === name)
            ?.get('options')
            ?.find((option) => option.get('value') === each)
            ?.get('label') ?? each`;

/** All of them that an editor can come across; the build stops when a package has changed one. */
export const FIXED_WORDS: readonly FixedWords[] = [
  {
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    words: [
      [
        '${existingFile.name} already exists. Do you want to replace it?',
        '「${existingFile.name}」は、もうあります。置きかえますか？',
      ],
      ['Failed to persist media: ${error}', 'ファイルを保存できませんでした。${error}'],
      [
        'Failed to delete media: ${error.message}',
        'ファイルを削除できませんでした。${error.message}',
      ],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/actions/entries.js',
    words: [
      ["'Failed to load entries'", "'一覧を読み込めませんでした。'"],
      ["'Failed to persist entry'", "'保存できませんでした。'"],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js',
    words: [["'Failed to load entries'", "'下書きを読み込めませんでした。'"]],
  },
  {
    file: 'decap-cms-core/dist/esm/actions/auth.js',
    words: [["'Failed to authenticate'", "'ログインできませんでした。'"]],
  },
  {
    file: 'decap-cms-core/dist/esm/components/App/Header.js',
    words: [['alt: "Logo"', 'alt: "ロゴ"']],
  },
  {
    file: 'decap-cms-ui-default/dist/esm/AuthenticationPage.js',
    words: [
      ['alt: "Logo"', 'alt: "ロゴ"'],
      // The editor logs in to the site, not to its tool.
      [
        '_jsx(DecapLogoIcon, {\n    size: "300px",\n    type: "decap-cms"\n  })',
        '_jsx("h1", { children: "サイトの編集" })',
      ],
    ],
  },
  {
    file: 'decap-cms-backend-gitlab/dist/esm/AuthenticationPage.js',
    words: [['loginError: err.toString()', 'loginError: err.message']],
  },
  {
    file: 'decap-cms-lib-auth/dist/esm/pkce-oauth.js',
    words: [
      // A host that does not say where the login began was answered with nothing.
      [
        "JSON.parse(params.get('state').replace(",
        "JSON.parse((/^\\{/.test(params.get('state')) ? params.get('state') : '{}').replace(",
      ],
      ['if (!validNonce) {', "if (!validNonce && !params.has('error')) {"],
      [
        "'Invalid nonce'",
        "'ログインを、はじめたのとはちがうブラウザーや画面で終えたようです。もう一度、下のボタンからログインしてください。'",
      ],
      [
        "`${params.get('error')}: ${params.get('error_description')}`",
        "params.get('error') === 'access_denied' ? 'ログインが取り消されました。編集するには、下のボタンからもう一度ログインし、確かめの画面で許可してください。' : `ログインできませんでした。もう一度お試しください。くりかえすときは、次の言葉をサイトの担当者に伝えてください：${params.get('error')}`",
      ],
      [
        'data.error_description || data.error || `Failed to get token: ${response.status}`',
        "'ログインを終えられませんでした。もう一度、下のボタンからログインしてください。'",
      ],
      [
        "'Cannot authenticate over insecure protocol!'",
        "'このアドレスではログインできません。「https://」ではじまるアドレスで開いてください。'",
      ],
    ],
  },
  {
    file: 'decap-cms-widget-datetime/dist/esm/DateTimeControl.js',
    words: [["fieldName: field.get('name')", "fieldName: field.get('label')"]],
  },
  {
    file: 'decap-cms-widget-list/dist/esm/ListControl.js',
    words: [
      ['    ...attributes,\n', "...attributes, 'aria-label': '順番を変える',\n"],
      ["`No ${labelField.get('name')}`", "`（「${labelField.get('label')}」がまだ空です）`"],
      // What Japanese labels hold of Latin letters (SNS, ID) is meant as it stands.
      ['labelSingular.toLowerCase() : label.toLowerCase()', 'labelSingular : label'],
      ['label: labelSingular.toLowerCase()', 'label: labelSingular'],
      // 「北海道 387」, not "hokkaido 387".
      [
        'handleSummary(summary, entry, value, item)',
        `handleSummary(summary, entry, value, item.map(${OPTIONS_LABEL}))`,
      ],
    ],
  },
  {
    file: 'decap-cms-widget-object/dist/esm/ObjectControl.js',
    words: [['No field(s) defined for this widget', 'この項目には欄がありません。']],
  },
  {
    file: 'decap-cms-widget-relation/dist/esm/RelationControl.js',
    words: [['Loading options…', '読み込んでいます…']],
  },
  {
    file: 'react-select/dist/Select-*.esm.js',
    words: [
      [
        '"Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu".concat(tabSelectsValue ? \', press Tab to select the option and exit the menu\' : \'\', ".")',
        '"上下の矢印キーで選び、エンターキーで決めます。エスケープキーで閉じます。"',
      ],
      [
        "\"\".concat(props['aria-label'] || 'Select', \" is focused \").concat(isSearchable ? ',type to refine list' : '', \", press Down to open the menu, \").concat(isMulti ? ' press left to focus selected values' : '')",
        '"下の矢印キーで選択肢を開きます。文字を入れるとしぼりこめます。"',
      ],
      [
        'Use left and right to toggle between focused values, press Backspace to remove the currently focused value',
        '左右の矢印キーで選んだものを移り、バックスペースキーで外します。',
      ],
      ['"option ".concat(label, ", deselected.")', 'label.concat("を外しました。")'],
      ['All selected options have been cleared.', 'すべて外しました。'],
      [
        '"option".concat(labels.length > 1 ? \'s\' : \'\', " ").concat(labels.join(\',\'), ", selected.")',
        'labels.join("、").concat("を選んでいます。")',
      ],
      [
        '"option ".concat(label, " is disabled. Select another option.") : "option ".concat(label, ", selected.")',
        'label.concat("は選べません。") : label.concat("を選びました。")',
      ],
      [
        '"".concat(arr.indexOf(item) + 1, " of ").concat(arr.length)',
        '"".concat(arr.length, "件のうち").concat(arr.indexOf(item) + 1, "番目")',
      ],
      ['"value ".concat(label, " focused, ")', 'label.concat("、")'],
      ["isDisabled ? ' disabled' : ''", "isDisabled ? '（選べません）' : ''"],
      ["isSelected ? ' selected' : ''", "isSelected ? '（選択中）' : ''"],
      [
        '"".concat(resultsMessage).concat(inputValue ? \' for search term \' + inputValue : \'\', ".")',
        'resultsMessage',
      ],
      ["'Loading...'", "'読み込んでいます…'"],
      ["'No options'", "'選べるものがありません'"],
      ["'Select...'", "'選んでください'"],
      [
        '"".concat(count, " result").concat(count !== 1 ? \'s\' : \'\', " available")',
        '"選択肢は".concat(count, "件です。")',
      ],
    ],
  },
  {
    file: 'react-select/dist/index-*.esm.js',
    words: [
      ['"Remove ".concat(children || \'option\')', '"".concat(children || "これ", "を外す")'],
    ],
  },
  {
    file: '@dnd-kit/core/dist/core.esm.js',
    words: [
      [
        '\\n    To pick up a draggable item, press the space bar.\\n    While dragging, use the arrow keys to move the item.\\n    Press space again to drop the item in its new position, or press escape to cancel.\\n  ',
        '順番を変えるには、スペースキーで持ち上げ、矢印キーで動かし、もう一度スペースキーで置きます。エスケープキーでやめます。',
      ],
      ['"Picked up draggable item " + active.id + "."', '"持ち上げました。"'],
      [
        '"Draggable item " + active.id + " was moved over droppable area " + over.id + "."',
        '"動かしました。"',
      ],
      [
        '"Draggable item " + active.id + " is no longer over a droppable area."',
        '"ここには置けません。"',
      ],
      [
        '"Draggable item " + active.id + " was dropped over droppable area " + over.id',
        '"置きました。"',
      ],
      ['"Draggable item " + active.id + " was dropped."', '"置きました。"'],
      [
        '"Dragging was cancelled. Draggable item " + active.id + " was dropped."',
        '"動かすのをやめました。"',
      ],
      ["roleDescription = 'draggable'", "roleDescription = '並べかえられる項目'"],
    ],
  },
  {
    file: '@dnd-kit/sortable/dist/sortable.esm.js',
    words: [["roleDescription: 'sortable'", "roleDescription: '並べかえられる項目'"]],
  },
];
