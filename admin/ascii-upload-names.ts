/** An ASCII file name that no other upload has: `20261121-093015-1.jpg`. */
export function asciiName(original: string, now: Date, number: number): string {
  const stamp = now.toISOString().replaceAll(/[-:]/g, '').replace('T', '-').slice(0, 15);
  const extension = /\.[A-Za-z0-9]+$/.exec(original)?.[0].toLowerCase() ?? '';
  return `${stamp}-${String(number)}${extension}`;
}

/**
 * Gives pictures with other than ASCII names an ASCII one before Decap sees them: it would turn
 * 「写真.jpg」 into `.jpg`, and such a name breaks on some hosts. Listens before Decap does.
 */
export function renameUploads(target: EventTarget): void {
  target.addEventListener(
    'change',
    (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement) || input.type !== 'file' || !input.files) return;
      const files = new DataTransfer();
      [...input.files].forEach((file, index) => {
        const isPlain = /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(file.name);
        const name = isPlain ? file.name : asciiName(file.name, new Date(), index + 1);
        files.items.add(new File([file], name, { type: file.type }));
      });
      input.files = files.files;
    },
    { capture: true },
  );
}
