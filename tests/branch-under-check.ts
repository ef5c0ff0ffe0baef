import { TempRepository } from './temp-repository.ts';

/** An editor's branch. */
export const BRANCH = 'cms/pages/sample';
/** A file that editors may not change. */
export const CODE = 'src/page.ts';

/** A project with code and content, and an editor's branch that is checked out and changes nothing yet. */
export function startBranch(): TempRepository {
  const project = new TempRepository();
  project.commit({ [CODE]: 'export {};\n', 'content/old.md': 'もの\n' });
  project.git('checkout', '--quiet', '-b', BRANCH);
  return project;
}
