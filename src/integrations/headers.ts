import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { readCmsSettings } from '../domain/cms-settings.ts';
import { headersFile } from '../domain/response-headers.ts';

/** Writes the response headers for hosts that read a `_headers` file. */
export const headers = (): AstroIntegration => ({
  name: 'headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const cms = readCmsSettings(process.env);
      const gitHost = cms.backend === 'local' ? undefined : cms.baseUrl;
      await writeFile(new URL('_headers', dir), headersFile(gitHost));
    },
  },
});
