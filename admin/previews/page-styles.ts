/** The styles of the site's components that a preview shows, filled as their modules are loaded. */
export const pageStyles = new Set<string>();
