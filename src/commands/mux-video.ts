import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import type { DrawnVideo, VideoLook } from './sample-video-scenes.ts';

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** Puts coded frames into an MP4 file whose description comes first, so that it starts at once. */
export async function muxVideo(
  { frames, description }: DrawnVideo,
  { width, height, codec, rate }: VideoLook,
): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const source = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(source, { frameRate: rate });
  await output.start();
  const decoderConfig: VideoDecoderConfig = {
    codec,
    codedWidth: width,
    codedHeight: height,
    description: bytesOf(description),
    colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
  };
  for (const [index, { base64, isKey, timestamp, duration }] of frames.entries()) {
    const packet = new EncodedPacket(
      bytesOf(base64),
      isKey ? 'key' : 'delta',
      timestamp / 1e6,
      duration / 1e6,
    );
    await source.add(packet, index === 0 ? { decoderConfig } : undefined);
  }
  await output.finalize();
  return new Uint8Array(target.buffer ?? new ArrayBuffer(0));
}
