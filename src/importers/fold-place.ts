/** Old and new forms of the same kanji, and signs that addresses mix freely: each pair is one letter. */
const SAME =
  'ヶケ ガケ 澤沢 瀧滝 龍竜 濱浜 邊辺 邉辺 齋斎 櫻桜 廣広 國国 嶋島 嶌島 藏蔵 會会 曾曽 檜桧 竈釜 餠餅 驒騨 鰺鯵 諫諌 檮梼 冨富 髙高 﨑崎 惠恵 壽寿 實実 條条 萬万 榮栄 圓円 鹽塩 關関 鐵鉄 舊旧 縣県 區区 莊荘 籠篭 渕淵 渊淵 槇槙 舘館 峯峰 靜静 豐豊 與与 兒児 穗穂 彌弥 禰祢 靱靭 麴麹 礒磯 埜野 德徳';

const FORMS = new Map(SAME.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? '']));
const ANY = new RegExp(`[${[...FORMS.keys()].join('')}]`, 'g');

/** A place's name as names are compared; as long as the text itself, letter by letter. */
export const foldPlace = (text: string): string =>
  text.replace(ANY, (letter) => FORMS.get(letter) ?? letter);
