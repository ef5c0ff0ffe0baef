import phone from '../phone.css?inline';
import targets from '../targets.css?inline';
import styles from './widgets.css?inline';

/**
 * Gives the page the look of our own controls, targets that a finger meets, and on a phone a layout that fits. As text and not as a link: sheets that are linked
 * become part of the one sheet that every visitor loads.
 */
export function addStyles(): void {
  const element = document.createElement('style');
  element.textContent = styles + targets + phone;
  document.head.append(element);
}
