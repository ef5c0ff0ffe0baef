import { startLocalSite, type LocalSite } from './local-site.ts';
import { startEditor, type StartedEditor } from './start-editor.ts';
import { copyProject } from './working-copy.ts';

export interface LocalEditor extends StartedEditor {
  site: LocalSite;
  /** Ends browser and site. @returns the site's exit code */
  stop: () => Promise<number | null>;
}

/**
 * An editor who has logged in to the CMS of `npm start`, on a copy of the project.
 * @param name of the copy's folder below `.tmp`
 * @param change makes the copy differ
 */
export async function startLocalEditor(
  name: string,
  change?: (folder: string) => void,
): Promise<LocalEditor> {
  const site = await startLocalSite(copyProject(name, change));
  const started = await startEditor(site.url);
  await started.editor.logIn();
  const stop = async (): Promise<number | null> => {
    await started.close();
    return site.stop();
  };
  return { ...started, site, stop };
}
