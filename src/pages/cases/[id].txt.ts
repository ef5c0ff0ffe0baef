import type { APIRoute, GetStaticPaths } from 'astro';
import { caseVideo } from '../../data/case-video.ts';
import { getCases, type CaseEntry } from '../../data/cases.ts';
import { transcriptText } from '../../domain/video/transcript-text.ts';

/** What is said in the video of a case study. */
export const getStaticPaths = (async () =>
  (await getCases())
    .map(({ data }) => data)
    .filter(({ video }) => video !== undefined)
    .map((study) => ({ params: { id: study.id }, props: { study } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ study: CaseEntry['data'] }> = ({ props: { study } }) =>
  new Response(transcriptText(study.title, caseVideo(study)?.transcript.sections ?? []));
