const FIRST_YEAR_OF_REIWA = 2019;
const DATE = /(?:(\d{4})|(?:令和|R)(元|\d{1,2}))[年./](?:(\d{1,2})[月./])?(\d{1,2}日|末)?/;

/**
 * Whether the first date with a year in a text is after another: `令和9年4月に開設しました` tells of a
 * hub that is not there yet.
 * @param text prepared by `plainHours`
 * @param today `YYYY-MM-DD`; nothing lies ahead of a day that is not known
 */
export function liesAhead(text: string, today: string | undefined): boolean {
  const [found, western, reiwa, month = '1', day = '1'] = DATE.exec(text) ?? [];
  if (found === undefined || today === undefined) return false;
  const year =
    western === undefined
      ? FIRST_YEAR_OF_REIWA - 1 + (reiwa === '元' ? 1 : Number(reiwa))
      : Number(western);
  const number = day === '末' ? '28' : day.replace('日', '');
  return `${year}-${month.padStart(2, '0')}-${number.padStart(2, '0')}` > today;
}
