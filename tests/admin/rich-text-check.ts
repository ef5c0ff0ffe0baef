import { isLossless } from '../../admin/widgets/text/is-lossless.ts';

/** Runs in the browser: the rich text editor's own way of reading and writing a text. */
declare global {
  interface Window {
    isLossless: typeof isLossless;
  }
}

window.isLossless = isLossless;
