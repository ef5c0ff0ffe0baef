/** Interface words, flat and dotted. Content and field labels live elsewhere. */
export const ja = {
  'skip.main': '本文へ進む',
  'nav.label': 'メインメニュー',
  'nav.menu': 'メニュー',
  'nav.accessibility': 'アクセシビリティ',
  'nav.privacy': 'プライバシー',
  'breadcrumb.label': 'いまいる場所',
  'breadcrumb.home': 'ホーム',
  'footer.label': 'すべてのメニュー',
  'footer.contact': 'お問い合わせ',
  'search.label': 'サイトの中をさがす',
  'search.placeholder': '例：一時預かり、高松市、プレママ',
  'search.submit': 'さがす',
  'search.filter': 'どこからさがしますか',
  'search.filter.all': 'すべて',
  'search.status.idle': 'さがしたい言葉を入れてください。',
  'search.status.loading': 'さがしています…',
  'search.status.found': '「{query}」に合うページが{count}件あります。',
  'search.status.none': '「{query}」に合うページは見つかりませんでした。',
  'search.status.failed':
    '検索を始められませんでした。通信の状態を確かめて、もう一度「さがす」を押してください。',
  'search.more': 'つづきを見る',
  'hub.phone': '電話する',
  'hub.route': '地図アプリで道順を見る',
  'hub.web': '拠点のウェブサイト',
  'hub.unknown': 'わからない',
  'hub.ask': '開所時間は拠点へお問い合わせください。',
} as const;

export type TextKey = keyof typeof ja;

/** An interface text with its `{name}` places filled in. */
export const t = (key: TextKey, words: Record<string, string> = {}): string =>
  ja[key].replaceAll(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
