import phone from '../phone.css?inline';
import styles from './widgets.css?inline';

/**
 * Gives the page the look of our own controls, and on a phone a layout that fits. As text and not as a link: sheets that are linked
 * become part of the one sheet that every visitor loads.
 */
export function addStyles(): void {
  const element = document.createElement('style');
  element.textContent = styles + phone;
  document.head.append(element);
}
