import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/** Noto Sans JP Bold: for the pictures alone, never published as a font. */
const FONT = '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf';

export interface TitleFont {
  file: string;
  font: Font;
}

function open(): TitleFont {
  try {
    const file = createRequire(import.meta.url).resolve(FONT);
    const font = create(readFileSync(file));
    if (font.isCollection) throw new Error(`${file} is a collection of fonts.`);
    return { file, font };
  } catch (cause) {
    const message = `リンクの画像に使う書体（${FONT}）を読めません。npm install を実行してください。`;
    throw new Error(message, { cause });
  }
}

let opened: TitleFont | undefined;

/**
 * The font of the pictures; read once.
 * @throws Error when it cannot be read: sharp would silently take whatever font the machine has
 */
export const titleFont = (): TitleFont => (opened ??= open());
