import type { Map as ImmutableMap } from 'immutable';
import { fromJS, isImmutable } from 'immutable';
import { Component, createElement, type ComponentType, type ReactNode } from 'react';

/** A field as `fieldsFromSchema` describes it: what a control needs to know of it and of its parts. */
export interface FieldFacts {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  options?: { value: string; label: string }[];
  /** Of a group that one control draws. */
  parts?: FieldFacts[];
  /** Of a group, or of the items of a list. */
  fields?: FieldFacts[];
  field?: FieldFacts;
  /** Endings of the files that may be chosen. */
  accept?: string[];
}

/** What Decap hands to every control; only what we use of it. */
export interface DecapProps {
  value: unknown;
  field: ImmutableMap<string, unknown>;
  collection: ImmutableMap<string, unknown>;
  forID: string;
  onChange: (value: unknown) => void;
  classNameWrapper: string;
  setInactiveStyle: () => void;
  resolveWidget: (name: string) => { control: ComponentType<Record<string, unknown>> };
  getAsset: (path: string, field: unknown) => unknown;
}

/** What our own controls work with: plain values. */
export interface OwnProps<Value> {
  id: string;
  value: Value | undefined;
  change: (value: Value | undefined) => void;
  field: FieldFacts;
  decap: DecapProps;
}

const plainOf = (value: unknown): unknown =>
  isImmutable(value) ? (value as ImmutableMap<string, unknown>).toJS() : (value ?? undefined);

/**
 * Makes a control for Decap of a component that knows plain values only. Decap wants a class: it
 * calls `isValid` on it, and a component that is a function has no such thing.
 * @param problemOf what is wrong with the value, in the editor's words; shown above the field
 */
export function ownControl<Value>(
  View: ComponentType<OwnProps<Value>>,
  problemOf?: (value: Value | undefined, field: FieldFacts) => string | undefined,
): ComponentType<DecapProps> {
  return class OwnControl extends Component<DecapProps> {
    /** The plain value of an immutable one, so that what did not change stays the same object. */
    #known: { value: unknown; plain: unknown } = { value: undefined, plain: undefined };

    #plain(): Value | undefined {
      const { value } = this.props;
      if (this.#known.value !== value) this.#known = { value, plain: plainOf(value) };
      return this.#known.plain as Value | undefined;
    }

    #field(): FieldFacts {
      return this.props.field.toJS() as unknown as FieldFacts;
    }

    /** Decap asks before saving. */
    isValid = (): true | { error: { type: string; message: string } } => {
      const message = problemOf?.(this.#plain(), this.#field());
      return message === undefined ? true : { error: { type: 'CUSTOM', message } };
    };

    /** Decap would only draw anew when the value changes; pictures and other fields change too. */
    override shouldComponentUpdate(): boolean {
      return true;
    }

    override render(): ReactNode {
      const { forID, onChange } = this.props;
      return createElement(View, {
        id: forID,
        value: this.#plain(),
        change: (value) => {
          onChange(value === undefined ? undefined : fromJS(value));
        },
        field: this.#field(),
        decap: this.props,
      });
    }
  };
}
