const CLOCK = /^(?:(\d+):)?(\d{1,2}):([0-5]?\d(?:\.\d+)?)$/;
const UNITS = /^(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s?)?$/;

const number = (text = '0'): number => Number(text);

/** Which of several parts (`#lang=ja&t=83`) names the moment: the last one, as the standard says. */
const momentIn = (text: string): string =>
  text.includes('=')
    ? (text
        .replace(/^[#?]/, '')
        .split('&')
        .findLast((part) => /^(?:t|start)=/.test(part))
        ?.replace(/^\w+=(?:npt:)?/, '') ?? '')
    : text;

function readMoment(text: string): number | undefined {
  const clock = CLOCK.exec(text);
  if (clock) {
    const [, hours, minutes, seconds] = clock;
    if (hours !== undefined && number(minutes) > 59) return undefined;
    return number(hours) * 3600 + number(minutes) * 60 + number(seconds);
  }
  const units = UNITS.exec(
    text.replace('時間', 'h').replace('分', 'm').replace('秒', 's').toLowerCase(),
  );
  if (!units) return undefined;
  const [, hours, minutes, seconds] = units;
  return number(hours) * 3600 + number(minutes) * 60 + number(seconds);
}

/**
 * Reads a moment as addresses and people write it: `#t=83`, `#t=83.5,90` (W3C Media Fragments 1.0),
 * `#t=1:23`, `t=1m23s` (YouTube), `1:02:03`, `83.5`, `83s`, `1分23秒`.
 * @returns seconds; undefined when it is no moment
 */
export function parseTime(text: string): number | undefined {
  const [from = '', to] = momentIn(text.normalize('NFKC').trim()).split(',');
  // `t=,10` is from the beginning to the tenth second.
  return from === '' && to !== undefined ? 0 : readMoment(from.trim());
}
