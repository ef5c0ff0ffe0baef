import DecapCmsWidgetString from 'decap-cms-widget-string';
import { Component, createElement, type ReactNode } from 'react';
import type { DecapProps } from '../own-control.ts';
import { halfWidth } from './half-width.ts';

/** Decap's control for a line, which takes digits and signs of full width where it wants those of half. */
export class LineControl extends Component<DecapProps> {
  /** When the editor leaves the field: before, she may still be choosing among a keyboard's words. */
  #leave = (): void => {
    const { value, field, onChange, setInactiveStyle } = this.props;
    const text = typeof value === 'string' ? value : '';
    const pattern = field.getIn(['pattern', 0]);
    const written = halfWidth(text, typeof pattern === 'string' ? pattern : undefined);
    if (written !== text) onChange(written);
    setInactiveStyle();
  };

  override render(): ReactNode {
    return createElement(DecapCmsWidgetString.controlComponent, {
      ...this.props,
      setInactiveStyle: this.#leave,
    });
  }
}
