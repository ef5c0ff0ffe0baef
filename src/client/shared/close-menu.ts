/** Closes an open menu once the focus is elsewhere: what has it would lie under the menu. */
export function closeMenu({ target }: FocusEvent): void {
  // A browser that knows no popover shows the menu as a part of the page.
  if (!('popover' in HTMLElement.prototype) || !(target instanceof Element)) return;
  for (const menu of document.querySelectorAll<HTMLElement>(':popover-open')) {
    if (!menu.contains(target)) menu.hidePopover();
  }
}
