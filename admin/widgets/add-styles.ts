import styles from './widgets.css?inline';

/**
 * Gives the page the look of our own controls. As text and not as a link: sheets that are linked
 * become part of the one sheet that every visitor loads.
 */
export function addStyles(): void {
  const element = document.createElement('style');
  element.textContent = styles;
  document.head.append(element);
}
