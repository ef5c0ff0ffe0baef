import { localSite } from './local-site.ts';
import type { BuiltFor } from './site-backend.ts';

/** The local server. A build for a Git host has another one in its place (admin/integration.ts). */
export const builtFor: BuiltFor = localSite;
