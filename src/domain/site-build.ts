/** How the site that the local server shows stands to what is published; the CMS asks for it. */
export type SiteBuild =
  | { state: 'building' }
  | { state: 'built' }
  /** The site is as it was. @property words what the terminal says */
  | { state: 'failed'; words: string };
