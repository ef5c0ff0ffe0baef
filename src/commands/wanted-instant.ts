import { siteInstant } from '../domain/publication/site-instant.ts';
import { UserError } from './user-error.ts';

/**
 * The instant as of which the person at the keyboard wants the site: `SITE_NOW`, else now.
 * @throws UserError when `SITE_NOW` is no date
 */
export function wantedInstant(): Date {
  try {
    return siteInstant(process.env.SITE_NOW, new Date());
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}
