/** The columns of Geolonia's 住所データ that are used. */
export const TOWN_COLUMNS = ['都道府県名', '市区町村名', '大字町丁目名', '緯度', '経度'] as const;
