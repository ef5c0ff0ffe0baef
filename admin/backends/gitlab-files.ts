import type { API } from 'decap-cms-backend-gitlab';

/** So many files one question of GraphQL is for, as in Decap's own reading of them. */
const AT_ONCE = 90;
const QUERY = `query blobs($repo: ID!, $ref: String!, $paths: [String!]!) {
  project(fullPath: $repo) {
    repository { blobs(ref: $ref, paths: $paths) { nodes { path rawTextBlob } } }
  }
}`;

export interface FileText {
  path: string;
  text: string;
}

interface Answer {
  errors?: { message: string }[];
  data?: {
    project: {
      repository: { blobs: { nodes: { path: string; rawTextBlob: string | null }[] } };
    } | null;
  };
}

/**
 * Reads many files of a project by few questions: the REST API has one for each.
 * @returns the files that are there
 * @throws Error when the host does not answer such questions
 */
export async function readManyFiles(
  api: API,
  paths: readonly string[],
  commit: string,
): Promise<FileText[]> {
  const texts: FileText[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const variables = {
      ...{ repo: api.repo, ref: commit },
      paths: paths.slice(start, start + AT_ONCE),
    };
    const { errors, data } = (await api.requestJSON({
      method: 'POST',
      url: api.apiRoot.replace(/\/v4$/, '/graphql'),
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ query: QUERY, variables }),
    })) as Answer;
    if (errors || !data?.project) throw new Error(errors?.[0]?.message ?? 'No such project');
    for (const { path, rawTextBlob: text } of data.project.repository.blobs.nodes) {
      if (text !== null) texts.push({ path, text });
    }
  }
  return texts;
}
