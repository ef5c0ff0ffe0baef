/** Brings a sheet of styles. @returns when it is there, or will not come */
export const loadSheet = (href: string): Promise<unknown> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    for (const type of ['load', 'error']) link.addEventListener(type, resolve);
    document.head.append(link);
  });
