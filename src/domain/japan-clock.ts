/** Japan has been nine hours ahead of UTC, without summer time, since 1952. */
const AHEAD = 9 * 3_600_000;

/** What calendar and clock show in Japan. */
export interface JapanClock {
  /** `YYYY-MM-DD`. */
  date: string;
  /** The minute that runs, `HH:MM`. */
  time: string;
}

/** What calendar and clock show in Japan at an instant, whatever the device's time zone. */
export function japanClock(instant: Date): JapanClock {
  const text = new Date(instant.getTime() + AHEAD).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The instant at which Japan's clock shows a time; `24:00` is the end of the day. */
export function japanInstant({ date, time }: JapanClock): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(Date.parse(date) + (hours * 60 + minutes) * 60_000 - AHEAD);
}
