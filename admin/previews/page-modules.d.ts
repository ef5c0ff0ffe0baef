/** A page or a component of the site, compiled for the browser by site-pages.ts; a file of the same name as its source would not be read. */
declare module 'site-page:*' {
  const page: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default page;
}

declare module 'site-component:*' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
