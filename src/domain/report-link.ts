import type { Hub } from '../schema/hub.ts';
import type { Site } from '../schema/site.ts';

/**
 * Where a mistake about a hub is told: the site's form, which learns which hub is meant.
 * @returns `undefined` while the site has no form
 */
export function reportLink(contact: Site['contact'], hub: Hub): string | undefined {
  if (!contact?.form) return undefined;
  const url = new URL(contact.form);
  url.searchParams.set('hub', hub.id);
  url.searchParams.set('name', hub.name);
  return url.href;
}
