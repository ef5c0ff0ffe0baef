import type { MediaFile } from './check-media-files.ts';
import type { ContentFinding } from './finding.ts';
import { mediaKindOf } from '../uploads/media-kind.ts';

const MEGABYTE = 1_000_000;
/** Hosts of static sites take no larger files (Cloudflare Pages: 25 MiB), and Git keeps all of them. */
const LARGEST = 25 * MEGABYTE;
/** H.264: the coding that every browser plays. */
const PLAYABLE = /^avc[13]$/;

const ELSEWHERE = 'YouTubeかVimeoに置いて、そのアドレスを事例に貼りつけてください。';

/** An uploaded video that not everybody could watch. */
export function checkVideoFile({ file, size, head, video }: MediaFile): {
  findings: ContentFinding[];
  hints: ContentFinding[];
} {
  // A file of another kind is told of as such.
  if (size === 0 || mediaKindOf(head) !== 'MP4') return { findings: [], hints: [] };
  const findings: ContentFinding[] = [];
  if (size > LARGEST) {
    const written = (size / MEGABYTE).toFixed(1);
    findings.push({ file, message: `${written}MBあります。25MBまでに小さくするか、${ELSEWHERE}` });
  }
  if (!video) {
    findings.push({
      file,
      message: `動画として読み取れません（長さや映像がわかりません）。MP4（H.264）で書き出しなおすか、${ELSEWHERE}`,
    });
    return { findings, hints: [] };
  }
  if (!PLAYABLE.test(video.codec)) {
    findings.push({
      file,
      message: `映像の形式が「${video.codec}」なので、再生できないブラウザーがあります。MP4（H.264）で書き出しなおしてください。`,
    });
  }
  const slow =
    'すぐに再生が始まりません。書き出すときに「Web用に最適化」（Fast Start）を選んでください。';
  return { findings, hints: video.startsFast ? [] : [{ file, message: slow }] };
}
