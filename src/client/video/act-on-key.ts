/** Seconds that a key goes back or on. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -5, ArrowRight: 5, j: -10, l: 10 };

/** Controls that have their own use for keys. */
const TYPED_IN = 'select, input, button, a, summary';

/**
 * Does what a key stands for in the player.
 * @param choices the choice of captions, which `c` goes through
 * @returns whether the key stands for something here
 */
export function actOnKey(
  event: KeyboardEvent,
  video: HTMLVideoElement,
  choices: HTMLSelectElement | null,
): boolean {
  const { key, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (target instanceof Element && target.matches(TYPED_IN)) return false;
  const step = STEPS[key];
  if (step !== undefined) {
    video.currentTime = Math.max(0, video.currentTime + step);
  } else if (key === ' ' || key === 'k') {
    if (video.paused) video.play().catch(() => undefined);
    else video.pause();
  } else if (key === 'm') {
    video.muted = !video.muted;
  } else if (key === 'c' && choices) {
    choices.selectedIndex = (choices.selectedIndex + 1) % choices.length;
    choices.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    return false;
  }
  return true;
}
