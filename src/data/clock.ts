import { japanClock } from '../domain/japan-clock.ts';
import { siteInstant } from '../domain/publication/site-instant.ts';

/** The instant as of which the site is built: the same for all pages. */
export const siteNow = siteInstant(process.env.SITE_NOW, new Date());

/** The day that it is then in Japan, `YYYY-MM-DD`. */
export const siteToday = japanClock(siteNow).date;
