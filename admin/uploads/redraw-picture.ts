import { LONGEST_SIDE } from '../../src/domain/uploads/picture-problem.ts';
import { fitWithin } from './fit-within.ts';

const QUALITY = 0.88;

/**
 * Draws a picture anew, upright and no larger than pages need. What is in a file besides the picture
 * (where it was taken, a second file behind it) is not drawn.
 * @throws DOMException when the browser cannot open it
 */
export async function redrawPicture(file: Blob, mime: string): Promise<Blob> {
  // Upright: the way the camera was held is one of the facts that get lost.
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const { width, height } = fitWithin(picture, LONGEST_SIDE);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new DOMException('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, width, height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => {
          if (blob) resolve(blob);
          else reject(new DOMException('no picture'));
        },
        mime,
        QUALITY,
      );
    });
  } finally {
    picture.close();
  }
}
