/** A PDF of an entry as its page shows it. */
export interface PublishedDocument {
  title: string;
  /** Its address on the site. */
  href: string;
  /** Its size; unknown while the entry is being written. */
  bytes?: number;
}
