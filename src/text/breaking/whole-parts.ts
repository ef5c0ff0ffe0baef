const UNITS =
  'か月児?|[ヶヵカケ箇]月児?|年度|年代|年間|年目|周年|年|月|週間|週目|週|日間|日目|日|時間|時半|時|分間|分|秒|' +
  '歳児|歳|才|か所|[ヶヵカケ箇]所|か国|世帯|組|名|人目|人|件|回目|回|番目|番|号|章|節|[万億千百]?円|' +
  '[万億千百]人|[万億千百]|割|倍|階|丁目|本|冊|枚|台|個|つ|点|位|級|校|園|社|団体|市町村|自治体|' +
  '都道府県|ページ|項目|種類|キロ|メートル|[%％℃]';
/** A letter or digit of a script that writes spaces between its words. */
const LETTER = String.raw`[[\p{L}\p{M}\p{Nd}]--[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}]]`;
/** Words of this site that BudouX and the dictionary cut, and names such as もこもこ. */
const NAMES = String.raw`おやこ|ちいさなたね|子育て(?:ひろば|支援員?|家庭)|ひろば全協|(?:認定)?NPO法人|さがし(?:ます|ましょう)|([\p{sc=Hira}\p{sc=Kana}ー]{2,3})\1`;

const WHOLE = new RegExp(
  [
    String.raw`https?:\/\/[!-~]+`,
    NAMES,
    // 第1回、約30%、0〜3歳、10:00〜15:00
    String.raw`[第約全計満各]?\p{Nd}+(?:[.,:：．，〜～~\-‐–−]\p{Nd}+)*(?:${UNITS}|${LETTER}+)?`,
    '[一二三四五六七八九十何数]+(?:[かヶヵカケ箇](?:月児?|所|国)|つ)',
    String.raw`${LETTER}+(?:['’&.@+_\/\-]${LETTER}+)*`,
  ].join('|'),
  'gv',
);

/**
 * What no line of a text breaks: addresses, numbers with their unit, Latin words, some names.
 * @returns where each begins and ends, as indices into the text
 */
export const wholeParts = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(WHOLE)].map(({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
  }));
