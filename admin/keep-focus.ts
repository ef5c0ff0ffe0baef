/** Parts of Decap's editor by their own names: the bar with its buttons, and the form. */
const BAR = '[class*="-ToolbarSubSectionFirst"]';
const FORM = '[class*="-ControlPaneContainer"]';
/** What lies over them and gives the focus back: the media library, menus, dialogs of ours. */
const OVER = '.ReactModalPortal, dialog';
const CONTROLS =
  ':is(button, input, select, textarea, [role="button"], [contenteditable="true"]):not(:disabled)';

/** Until Decap has drawn everything that changed in one go. */
const SETTLED_MS = 100;
/** Longer than an entry takes to be read again on a slow line; whoever waits longer has gone on. */
const LOST_MS = 20_000;

/** Where the editor was, from the control outwards. */
type Place = readonly Element[];

function placeOf(control: Element): Place {
  const place: Element[] = [];
  for (let each: Element | null = control; each && !each.matches(FORM); each = each.parentElement) {
    place.push(each);
  }
  return place;
}

const firstIn = (part: Element | null, wanted: string): HTMLElement | null =>
  part?.querySelector<HTMLElement>(wanted) ?? null;

/**
 * Gives the focus back to where the editor was when Decap draws that part anew: at the first save,
 * when an entry is published, when a picture is chosen. It would be at the beginning of the page.
 * @param root the page
 */
export function keepFocus(root: Document): void {
  let place: Place | undefined;
  let isInBar = false;
  let lostAt: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  root.addEventListener('focusin', ({ target }) => {
    const control = target as Element;
    if (control.closest(OVER)) return;
    isInBar = control.closest(BAR) !== null;
    place = isInBar || control.closest(FORM) ? placeOf(control) : undefined;
    lostAt = undefined;
  });
  root.addEventListener('pointerdown', ({ target }) => {
    // Who points at nothing wants the focus nowhere.
    if (!(target as Element).closest(OVER)) place = undefined;
  });

  const isLost = (): boolean => {
    const { activeElement } = root;
    const isNowhere = activeElement === null || activeElement === root.body;
    const [control] = place ?? [];
    // What has given the focus up by itself is still there.
    return (
      isNowhere && control !== undefined && !(control.isConnected && !control.matches(':disabled'))
    );
  };

  const giveBack = (): void => {
    timer = undefined;
    if (!isLost()) return;
    lostAt ??= performance.now();
    if (performance.now() - lostAt > LOST_MS) place = undefined;
    if (root.querySelector('.ReactModal__Overlay, dialog[open]')) return;
    const near = place?.find((each) => each.isConnected && each !== place?.[0]);
    const part = isInBar ? root.querySelector(BAR) : (near ?? null);
    firstIn(part, CONTROLS)?.focus();
  };

  new MutationObserver(() => {
    timer ??= setTimeout(giveBack, SETTLED_MS);
  }).observe(root.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}
