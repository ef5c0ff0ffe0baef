/** A file that was not taken, and why. */
export interface RefusedUpload {
  name: string;
  reason: string;
}

const made = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  ...children: Node[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.append(text, ...children);
  return element;
};

/** Says in a dialog, above Decap's own, which files were not taken and why. */
export function tellRefused(refused: readonly RefusedUpload[]): void {
  const heading = made('h2', '使えないファイルがあります');
  heading.id = 'refused-uploads';
  const list = made('dl', '');
  for (const { name, reason } of refused) list.append(made('dt', name), made('dd', reason));
  const close = made('button', '閉じる');
  close.type = 'button';
  const dialog = made('dialog', '', heading, list, close);
  dialog.className = 'refused-uploads';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', heading.id);
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
