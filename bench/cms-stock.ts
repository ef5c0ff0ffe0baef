import { DecapCmsCore as CMS } from 'decap-cms-core';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { cmsConfig } from '../admin/config.ts';
import { registerParts } from '../admin/register-parts.ts';

/** Runs in the browser: the same collections and forms on Decap's own GitLab backend, as it comes. */
declare const STOCK_BACKEND: Parameters<typeof cmsConfig>[0];

CMS.registerBackend(STOCK_BACKEND.name, GitLabBackend);
registerParts(CMS);
CMS.init({ config: cmsConfig(STOCK_BACKEND) });
