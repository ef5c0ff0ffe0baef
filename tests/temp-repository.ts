import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { git } from './admin/working-copy.ts';

/** A project as `npm start` finds it: a Git repository, and where the CMS's own things go. */
export class TempRepository {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')));
  readonly root = join(this.folder, 'project');
  readonly clone = join(this.root, '.cms');
  readonly tree = join(this.root, '.site/tree');

  /** @param branch that HEAD is on */
  constructor(branch = 'main') {
    mkdirSync(this.root);
    this.git('init', '--quiet', `--initial-branch=${branch}`);
    this.commit({ '.gitignore': '.cms/\n.cms.new/\n.site/\n', 'content/hub.md': 'もこもこ\n' });
  }

  /** Runs Git in the working copy. */
  git(...args: string[]): string {
    return git(this.root, ...args).trim();
  }

  /** Runs Git in the CMS's clone. */
  inClone(...args: string[]): string {
    return git(this.clone, ...args).trim();
  }

  /** Writes files and commits them. @returns the commit */
  commit(files: Record<string, string>, where = this.root): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(where, path)), { recursive: true });
      writeFileSync(join(where, path), text);
    }
    git(where, 'add', '--all');
    git(where, 'commit', '--quiet', '--message', Object.keys(files).join(', '));
    return git(where, 'rev-parse', 'HEAD').trim();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
