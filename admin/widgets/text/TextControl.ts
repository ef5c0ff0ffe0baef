import DecapCmsWidgetMarkdown, { type MarkdownControl } from 'decap-cms-widget-markdown';
import { List } from 'immutable';
import { Component, createElement, type ReactNode } from 'react';
import type { DecapProps } from '../own-control.ts';
import { isLossless } from './is-lossless.ts';

const RICH = 'rich_text';
const RAW = 'raw';

/** Decap's control for a text, which lets the text be written as rich text only where nothing of it is lost. */
export class TextControl extends Component<DecapProps> {
  #inner: MarkdownControl | null = null;
  #known = { text: '', isLossless: true };

  #isLossless(): boolean {
    const { value } = this.props;
    const text = typeof value === 'string' ? value : '';
    if (this.#known.text !== text) this.#known = { text, isLossless: isLossless(text) };
    return this.#known.isLossless;
  }

  /** Decap moves to a field that has something wrong with it. */
  focus(): void {
    this.#inner?.focus();
  }

  override render(): ReactNode {
    // What is being written as rich text can be read as such.
    const isFree = this.#inner?.state.mode === RICH || this.#isLossless();
    return [
      createElement(DecapCmsWidgetMarkdown.controlComponent, {
        ...this.props,
        key: 'control',
        field: this.props.field.set('modes', List(isFree ? [RICH, RAW] : [RAW])),
        ref: (control: MarkdownControl | null) => {
          this.#inner = control;
        },
      }),
      !isFree &&
        createElement(
          'p',
          { key: 'word', className: 'hw-hint' },
          'この本文には、リッチテキストでは形がくずれる書き方（「:::」の中の箇条書き、脚注など）があります。くずれないように、マークダウンで書きます。',
        ),
    ];
  }
}
