/** Names may be written with escapes: `/J#61vaScript`. */
export const plainNames = (text: string): string =>
  text.replace(/#([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
