import sharp from 'sharp';

/** Of what is drawn to try a picture, in pixels: JPEGs are opened faster for a small one. */
const SIDE = 16;

/**
 * Whether a picture can be drawn; its structure may be whole, and its data cut or wrong. The build
 * would stop at it, with words of a library.
 * @returns what is wrong, in the editor's words
 */
export async function brokenPicture(bytes: Uint8Array): Promise<string | undefined> {
  try {
    await sharp(bytes).resize(SIDE, SIDE, { fit: 'inside' }).raw().toBuffer();
    return undefined;
  } catch {
    return '画像が途中で切れているか、こわれています。元の写真を、編集画面から選びなおしてください。';
  }
}
