/**
 * The settings of a cue or a region (WebVTT, 6.2 and 6.3): words with a colon inside, parted by
 * white space.
 * @returns each as it is written, with its name and value; without name where it is no setting
 */
export const splitSettings = (text: string): { written: string; name?: string; value: string }[] =>
  text
    .split(/[\t\n\f\r ]+/)
    .filter((written) => written !== '')
    .map((written) => {
      const colon = written.indexOf(':');
      return colon < 1 || colon === written.length - 1
        ? { written, value: '' }
        : { written, name: written.slice(0, colon), value: written.slice(colon + 1) };
    });
