/** A part of the sample video: one picture, slowly coming nearer, with a title. */
export interface Scene {
  /** Seconds. */
  start: number;
  end: number;
  title: string;
  /** An SVG document with its colours in it. */
  svg: string;
}

/** A frame's coded picture, and whether it can be shown without the ones before it. */
export interface CodedFrame {
  base64: string;
  isKey: boolean;
  /** Microseconds. */
  timestamp: number;
  duration: number;
}

export interface DrawnVideo {
  frames: CodedFrame[];
  /** The decoder's description (`avcC`). */
  description: string;
  /** A still picture, PNG. */
  poster: string;
}

export interface VideoLook {
  width: number;
  height: number;
  /** Frames a second. */
  rate: number;
  codec: string;
  /** Bits a second. */
  bitrate: number;
  /** Seconds between pictures that a player can jump to. */
  keyEvery: number;
  /** Washes behind the pictures, one after the other. */
  washes: string[];
  ink: string;
  paper: string;
  /** What says that it is a sample; always there. */
  mark: string;
}

/**
 * Runs in the browser: draws the scenes and codes them with the browser's own `VideoEncoder`
 * (W3C WebCodecs). It may name nothing outside itself.
 * @throws Error when the browser cannot code the format
 */
export async function drawScenes({
  scenes,
  look,
}: {
  scenes: Scene[];
  look: VideoLook;
}): Promise<DrawnVideo> {
  const { width, height, rate, codec, bitrate, mark, ink, paper, washes } = look;
  const config: VideoEncoderConfig = {
    codec,
    width,
    height,
    bitrate,
    framerate: rate,
    avc: { format: 'avc' },
  };
  const { supported } = await VideoEncoder.isConfigSupported(config);
  if (supported !== true) throw new Error(`${codec} is not supported`);

  const toBase64 = (bytes: Uint8Array): string =>
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const pictures = await Promise.all(
    scenes.map(async ({ svg }) => {
      const picture = new Image();
      picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
      await picture.decode();
      return picture;
    }),
  );
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');

  const plate = (text: string, x: number, y: number, size: number, isRight = false): void => {
    pen.font = `700 ${size}px "Noto Sans JP", sans-serif`;
    const padding = size * 0.7;
    const plateWidth = pen.measureText(text).width + padding * 2;
    const left = isRight ? x - plateWidth : x;
    pen.fillStyle = paper;
    pen.beginPath();
    pen.roundRect(left, y, plateWidth, size * 2, size);
    pen.fill();
    pen.fillStyle = ink;
    pen.textBaseline = 'middle';
    pen.fillText(text, left + padding, y + size);
  };
  const drawScene = (index: number, seconds: number, opacity: number): void => {
    const scene = scenes[index];
    const picture = pictures[index];
    if (!scene || !picture) return;
    pen.globalAlpha = opacity;
    pen.fillStyle = washes[index % washes.length] ?? paper;
    pen.fillRect(0, 0, width, height);
    const progress = (seconds - scene.start) / (scene.end - scene.start);
    const fit = Math.min((width * 0.8) / picture.width, (height * 0.74) / picture.height);
    const scale = fit * (1 + 0.06 * progress);
    const [w, h] = [picture.width * scale, picture.height * scale];
    pen.drawImage(picture, (width - w) / 2, height * 0.53 - h / 2, w, h);
    plate(scene.title, 48, 40, 34);
    pen.globalAlpha = 1;
  };
  const FADE = 0.6;
  const drawMoment = (seconds: number): void => {
    const index = scenes.findLastIndex(({ start }) => start <= seconds);
    const since = seconds - (scenes[index]?.start ?? 0);
    if (index > 0 && since < FADE) drawScene(index - 1, seconds, 1);
    drawScene(index, seconds, index > 0 ? Math.min(1, since / FADE) : 1);
    plate(mark, width - 48, 40, 26, true);
  };

  const frames: CodedFrame[] = [];
  let description = '';
  let failure: Error | undefined;
  const encoder = new VideoEncoder({
    output(chunk, metadata) {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      const described = metadata?.decoderConfig?.description;
      if (described) {
        const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(described)
          ? described
          : new Uint8Array(described);
        description ||= toBase64(new Uint8Array(buffer, byteOffset, byteLength));
      }
      frames.push({
        base64: toBase64(bytes),
        isKey: chunk.type === 'key',
        timestamp: chunk.timestamp,
        duration: chunk.duration ?? 0,
      });
    },
    error(error) {
      failure = error;
    },
  });
  encoder.configure(config);
  const count = Math.round((scenes.at(-1)?.end ?? 0) * rate);
  for (let number = 0; number < count; number++) {
    drawMoment(number / rate);
    const frame = new VideoFrame(canvas, {
      timestamp: Math.round((number / rate) * 1e6),
      duration: Math.round(1e6 / rate),
    });
    encoder.encode(frame, { keyFrame: number % Math.round(look.keyEvery * rate) === 0 });
    frame.close();
    while (encoder.encodeQueueSize > 8) await new Promise((resolve) => setTimeout(resolve, 4));
  }
  await encoder.flush();
  encoder.close();
  if (failure) throw failure;

  drawMoment((scenes[0]?.end ?? 0) / 2);
  const still = await canvas.convertToBlob({ type: 'image/png' });
  return { frames, description, poster: toBase64(new Uint8Array(await still.arrayBuffer())) };
}
