import { createElement, useId, type ReactNode } from 'react';
import type { OwnProps } from '../own-control.ts';
import { partAt } from '../part-at.ts';
import { kindProblem, type PictureValue } from './picture-value.ts';

/** The nine places that the crop of a picture can keep, in rows from the top. */
const PLACES = [
  ['left top', 'top', 'right top'],
  ['left', 'center', 'right'],
  ['left bottom', 'bottom', 'right bottom'],
].flat();

interface Props extends Omit<OwnProps<PictureValue>, 'id'> {
  /** None for one of several. */
  id?: string;
}

/** A picture, the words that stand for it, and what of it must stay when it is cropped. */
export function PictureView({ id, value = {}, change, field, decap }: Props): ReactNode {
  const altId = useId();
  const alt = partAt(field, 'alt');
  const focus = partAt(field, 'focus');
  const image = decap.resolveWidget('image').control;
  return (
    <div className="hw" id={id} role="group" aria-label={field.label} tabIndex={-1}>
      {createElement(image, {
        ...decap,
        // Decap's control looks again only when this changes: the file has come meanwhile.
        getAsset: (path: string, of: unknown) => decap.getAsset(path, of),
        value: value.src ?? '',
        onChange: (src: string | undefined) => {
          change({ ...value, src: src ?? '' });
        },
      })}
      <p role="status" className="hw-word hw-mistake">
        {kindProblem(value.src)}
      </p>
      <span className="hw-field hw-wide">
        <label htmlFor={altId}>{alt.label}</label>
        <input
          id={altId}
          type="text"
          autoComplete="off"
          aria-required="true"
          aria-describedby={`${altId}-hint`}
          value={value.alt ?? ''}
          onChange={(event) => {
            change({ ...value, alt: event.target.value });
          }}
        />
        <small id={`${altId}-hint`} className="hw-hint">
          {alt.hint}
        </small>
      </span>
      {(value.src ?? '') !== '' && (
        <fieldset className="hw-focus">
          <legend>{focus.label}</legend>
          <p className="hw-hint">{focus.hint}</p>
          <div className="hw-focus-grid">
            {PLACES.map((place) => (
              <label key={place}>
                <input
                  type="radio"
                  name={`${altId}-focus`}
                  value={place}
                  checked={(value.focus ?? 'center') === place}
                  onChange={() => {
                    const { focus: _, ...rest } = value;
                    change(place === 'center' ? rest : { ...value, focus: place });
                  }}
                />
                {focus.options?.find((option) => option.value === place)?.label}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
