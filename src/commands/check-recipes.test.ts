import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TempRepository } from '../../tests/temp-repository.ts';

const PROJECT = join(import.meta.dirname, '../..');
const DOCUMENT = readFileSync(join(PROJECT, 'docs/deploy.md'), 'utf8');

interface Job {
  rules?: { if: string }[];
  needs?: { job: string; optional?: boolean }[];
  script: string[];
}
interface Workflow {
  jobs: { 'only-content': { if: string; steps: { run?: string }[] } };
}

/** The recipe that begins with a comment which names its file. */
const recipe = (file: string): unknown => {
  const blocks = [...DOCUMENT.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = '']) => text);
  return parse(blocks.find((text) => text.startsWith(`# ${file}`)) ?? '');
};
const gitlab = recipe('.gitlab-ci.yml') as Record<string, Job>;
const github = recipe('.github/workflows/only-content.yml') as Workflow;

const SCRIPTS = {
  GitLab: gitlab['only-content']?.script ?? [],
  GitHub: github.jobs['only-content'].steps.flatMap(({ run }) => run ?? []),
};
type Host = keyof typeof SCRIPTS;
const HOSTS = Object.keys(SCRIPTS) as Host[];

let project: TempRepository;

/** Does as the host's job does with the branch that is checked out, all tags being there. */
function judge(host: Host): { status: number | null; said: string } {
  const commit = project.git('rev-parse', 'HEAD');
  project.git('push', '--quiet', '--force', '--tags', 'origin', 'HEAD:refs/pull/1/head');
  if (host === 'GitHub') project.git('checkout', '--quiet', 'main');
  const script = SCRIPTS[host].join('\n').replace('${{ github.event.number }}', '1');
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: project.root,
    encoding: 'utf8',
    env: { ...process.env, CI_COMMIT_SHA: commit },
  });
  return { status, said: stdout + stderr };
}

describe.each(HOSTS)('the recipe for %s', (host) => {
  beforeEach(() => {
    project = new TempRepository();
    cpSync(join(PROJECT, 'src/commands'), join(project.root, 'src/commands'), { recursive: true });
    cpSync(join(PROJECT, 'src/domain'), join(project.root, 'src/domain'), { recursive: true });
    project.commit({ 'package.json': '{ "type": "module" }\n', 'README.md': 'x\n' });
    const origin = join(project.folder, 'origin.git');
    project.git('clone', '--quiet', '--bare', project.root, origin);
    project.git('remote', 'add', 'origin', origin);
    project.git('checkout', '--quiet', '-b', 'cms/pages/sample');
  });
  afterEach(() => {
    project.remove();
  });

  it('takes a change of the content', () => {
    project.commit({ 'content/hub.md': '直した\n' });
    expect(judge(host)).toMatchObject({ status: 0 });
  });

  it('refuses a change of anything else, with its name', () => {
    project.commit({ 'README.md': '直した\n', 'content/hub.md': '直した\n' });
    const { status, said } = judge(host);
    expect(status).toBe(1);
    expect(said).toContain('README.md：content フォルダーの外です');
  });

  it('judges by the check of the published branch, whatever the judged one has in its place', () => {
    const check = join(project.root, 'src/commands/check-changes.ts');
    writeFileSync(check, 'console.log("all is well");\n');
    project.commit({ 'README.md': '直した\n' });
    for (const name of ['origin/main', 'main', 'judged', 'HEAD', 'FETCH_HEAD']) {
      project.git('update-ref', `refs/tags/${name}`, 'HEAD');
    }
    const { status, said } = judge(host);
    expect(status).toBe(1);
    expect(said).toContain('README.md：content フォルダーの外です');
  });
});

describe('who is judged', () => {
  it('is said by the branch, never by who starts the pipeline or wrote the request', () => {
    const conditions = [
      ...(gitlab['only-content']?.rules ?? []).map((rule) => rule.if),
      github.jobs['only-content'].if,
    ].join('\n');
    expect(conditions).toContain('CI_MERGE_REQUEST_SOURCE_BRANCH_NAME !~ /^code\\//');
    expect(conditions).toContain('CI_MERGE_REQUEST_SOURCE_PROJECT_PATH != $CI_PROJECT_PATH');
    expect(conditions).toContain("startsWith(github.event.pull_request.head.ref, 'code/')");
    expect(DOCUMENT).not.toMatch(/SITE_DEVELOPERS|\$GITLAB_USER_LOGIN/);
    expect(conditions).not.toMatch(/USER|user|author|actor/);
  });

  it('has none of the branch’s own scripts run before the check has passed', () => {
    const judged = Object.entries(gitlab).filter(
      ([, { rules = [], script }]) =>
        Array.isArray(script) && rules.some((rule) => rule.if.includes('merge_request_event')),
    );
    expect(judged.map(([name]) => name)).toEqual(['only-content', 'content']);
    expect(gitlab.content?.needs).toEqual([{ job: 'only-content', optional: true }]);
  });
});
