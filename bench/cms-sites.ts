import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutConfigSchema } from '../admin/integration.ts';
import { leanBundle } from '../admin/lean-bundle.ts';
import { writeIndex } from '../admin/write-index.ts';
import { bundleScript } from '../tests/admin/bundle-script.ts';
import type { CmsHost } from './cms-host.ts';

const OWN = join(import.meta.dirname, '..');

/**
 * Builds our site with its CMS for a host, and the CMS's index over other content: only the index
 * depends on it.
 * @param content folder that holds `content/`
 */
export async function buildOurCms(host: CmsHost, content: string, dist: string): Promise<void> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(OWN, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: OWN,
      encoding: 'utf8',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        OUT_DIR: dist,
        CACHE_DIR: '.tmp/bench-cms-cache',
        ...host.env,
      },
    },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  await writeIndex(content, dist);
}

/** Bundles Decap with our forms and its own GitLab backend. @param host a GitLab */
export async function buildStockCms({ env }: CmsHost, dist: string): Promise<void> {
  const backend = {
    name: 'gitlab',
    repo: env.CMS_REPO,
    branch: 'main',
    base_url: env.CMS_BASE_URL,
    api_root: `${env.CMS_BASE_URL}/api/v4`,
    auth_type: 'pkce',
    app_id: env.CMS_APP_ID,
  };
  const script = await bundleScript(join(import.meta.dirname, 'cms-stock.ts'), {
    define: { STOCK_BACKEND: JSON.stringify(backend) },
    // The policy of our page lets Decap's own check not run.
    plugins: [withoutConfigSchema(), leanBundle()],
  });
  mkdirSync(join(dist, 'admin'), { recursive: true });
  writeFileSync(join(dist, 'admin/stock.js'), script);
  writeFileSync(
    join(dist, 'admin/index.html'),
    '<!doctype html><html lang="ja"><meta charset="utf-8"><body><script src="/admin/stock.js"></script></body></html>',
  );
}
