import type { Presented } from './presented.ts';
import { partOf } from '../page/part-of.ts';

/** What stands there; nothing while it is on its way. */
let shown: Presented | undefined;

/** The page's own title, behind that of what is found: the browser's history tells searches apart. */
const OWN_TITLE = document.title;

const hubsIn = (room: ParentNode): NodeListOf<Element> => room.querySelectorAll('ol > li');

function say(heading: string, status: string, said = ''): void {
  const title = partOf('heading');
  title.textContent = heading;
  title.hidden = !heading;
  document.title = heading ? `${heading}｜${OWN_TITLE}` : OWN_TITLE;
  partOf('status').textContent = status;
  partOf('said').textContent = said;
}

/** While something is on its way: where the heading will be, so that nothing is pushed away. */
export function showWait(sentence: string): void {
  const room = partOf('body');
  shown = undefined;
  say(sentence, '', sentence);
  if (room.contains(document.activeElement)) focusHeading(true);
  room.replaceChildren();
}

/** @param isAnswer it goes to the top of the screen, as what was found follows it */
export function focusHeading(isAnswer: boolean): void {
  const title = partOf('heading');
  // Where there is none, the box is where one goes on.
  (title.hidden ? partOf('input') : title).focus({ preventScroll: isAnswer });
  if (isAnswer) title.scrollIntoView();
}

/**
 * Shows what was found: a heading, a sentence, a list.
 * @param focus where it goes: to the heading, or to the first hub that was not there before; it
 * stays where it is without one, unless that is gone
 */
export function showResults(presented: Presented, focus?: 'heading' | 'first-new'): void {
  const room = partOf('body');
  const before = hubsIn(room).length;
  const hadFocus = room.contains(document.activeElement);
  shown = presented;
  say(presented.heading, presented.status);
  presented.fill(room);
  if (focus === 'first-new') hubsIn(room)[before]?.querySelector('a')?.focus();
  else if (focus || (hadFocus && !room.contains(document.activeElement))) focusHeading(true);
}

/**
 * Says what could not be done, above what the address leads to, which stays.
 * @returns whether there is anything
 */
export function showAbove({ heading, status }: Presented): boolean {
  if (shown?.heading) partOf('status').textContent = `${heading}。${status}`;
  return Boolean(shown?.heading);
}

/** Brings what the cards say of today and now up to date. */
export function refreshResults(): void {
  if (shown?.hubs[0]) shown.fill(partOf('body'));
}
