import {
  renderSlotToString,
  renderToString,
  type AstroComponentFactory,
} from 'astro/runtime/server/index.js';
import type { SSRResult } from 'astro';

type Slots = Parameters<SSRResult['createAstro']>[1];

/** What a page knows of its site; addresses are only shown here. */
const SITE = new URL('/', location.origin);

/** As much of Astro's own as our components ask for. */
function newResult(): SSRResult {
  const astro = (props: object, slots: Slots) => ({
    props,
    site: SITE,
    url: SITE,
    slots: {
      has: (name: string) => slots?.[name] !== undefined,
      render: async (name: string) =>
        slots?.[name] === undefined ? undefined : renderSlotToString(result, slots[name] as never),
    },
  });
  const result = {
    createAstro: astro,
    // Scripts of components are for the site alone.
    inlinedScripts: { get: () => '' },
    componentMetadata: new Map(),
    clientDirectives: new Map(),
    renderers: [],
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    compressHTML: 'jsx',
    partial: true,
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedHead: true,
      hasRenderedServerIslandRuntime: false,
      headInTree: false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      routeHasPropagation: false,
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  } as unknown as SSRResult;
  return result;
}

/**
 * Draws a page of the site in the browser. The result holds what an editor wrote: it is not safe
 * before it has been cleaned.
 */
export async function renderPage(page: AstroComponentFactory, props: object): Promise<string> {
  const html = await renderToString(newResult(), page, { ...props }, {});
  // A page may also send the visitor elsewhere; none of ours does.
  return typeof html === 'string' ? html : '';
}
