/** Seconds that a key goes back or on. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -5, ArrowRight: 5, j: -10, l: 10 };

/** The browser's own buttons and sliders in the video use them, and do not tell that they do. */
const CONTROLS_USE = [' ', 'ArrowLeft', 'ArrowRight'];

/**
 * Does what a key stands for in the player.
 * @param choices the choice of captions, which `c` goes through
 * @param isInVideo whether something in the video has the focus, rather than the player as a whole
 * @returns whether the key stands for something here
 */
export function actOnKey(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  video: HTMLVideoElement,
  choices: HTMLSelectElement | null,
  isInVideo: boolean,
): boolean {
  if (altKey || ctrlKey || metaKey || shiftKey) return false;
  if (isInVideo && CONTROLS_USE.includes(key)) return false;
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
