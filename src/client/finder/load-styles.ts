import { wordOf } from './templates.ts';

/** Brings the sheet of what the finder shows. @returns when it is there, or will not come */
export const loadStyles = (): Promise<unknown> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = wordOf('styles');
    for (const type of ['load', 'error']) link.addEventListener(type, resolve);
    document.head.append(link);
  });
