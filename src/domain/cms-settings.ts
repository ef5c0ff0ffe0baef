/** How the CMS is built: for the local server, or for a GitLab that it speaks to by itself. */
export type CmsSettings =
  | { backend: 'local' }
  | {
      backend: 'gitlab';
      /** `group/project` */
      repo: string;
      /** The id of the application that GitLab's owner registered for the CMS. */
      appId: string;
      /** Origin of the GitLab, `https://gitlab.com`. */
      baseUrl: string;
      /** The branch that is published. */
      branch: string;
    };

const CHOICES = ['local', 'gitlab'];

/** What each variable holds, and an example of it. */
const NEEDED = {
  CMS_REPO: {
    is: 'GitLabのプロジェクトの場所 (the project)',
    like: 'group/project',
    form: /^[\w.-]+(?:\/[\w.-]+)+$/,
  },
  CMS_APP_ID: {
    is: 'GitLabに登録したアプリケーションのID (the application id)',
    like: '3f9a…（64文字）',
    form: /^[\w-]+$/,
  },
  CMS_BASE_URL: {
    is: 'GitLabのアドレス (the address of the GitLab)',
    like: 'https://gitlab.com',
    form: /^(?:https:\/\/[^/]+|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?)$/,
  },
};

/**
 * Reads how the CMS is to be built from `CMS_BACKEND` (`local` when it is not given), `CMS_REPO`,
 * `CMS_APP_ID`, `CMS_BASE_URL` (https://gitlab.com) and `CMS_BRANCH` (main).
 * @param env environment variables
 * @throws Error, in Japanese and English, that names every variable that is missing or wrong
 */
export function readCmsSettings(env: Readonly<Record<string, string | undefined>>): CmsSettings {
  const backend = env.CMS_BACKEND ?? 'local';
  if (!CHOICES.includes(backend)) {
    throw new Error(
      `CMS_BACKEND の「${backend}」は使えません。local か gitlab にしてください。例：CMS_BACKEND=gitlab (CMS_BACKEND must be local or gitlab)`,
    );
  }
  if (backend === 'local') return { backend };
  const values = {
    CMS_REPO: env.CMS_REPO ?? '',
    CMS_APP_ID: env.CMS_APP_ID ?? '',
    CMS_BASE_URL: (env.CMS_BASE_URL ?? 'https://gitlab.com').replace(/\/$/, ''),
  };
  const mistakes = Object.entries(NEEDED).flatMap(([name, { is, like, form }]) => {
    const value = values[name as keyof typeof NEEDED];
    if (form.test(value)) return [];
    const problem = value === '' ? 'がありません' : `の「${value}」は使えません`;
    return [`${name} ${problem}。${is}を書いてください。例：${name}=${like}`];
  });
  if (mistakes.length > 0) {
    throw new Error(
      `編集画面をGitLabにつなぐ設定が足りません。くわしくは docs/deploy.md を見てください。 (CMS settings are missing or wrong)\n${mistakes.join('\n')}`,
    );
  }
  return {
    backend: 'gitlab',
    repo: values.CMS_REPO,
    appId: values.CMS_APP_ID,
    baseUrl: values.CMS_BASE_URL,
    branch: env.CMS_BRANCH ?? 'main',
  };
}
