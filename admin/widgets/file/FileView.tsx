import { createElement, type ReactNode } from 'react';
import type { OwnProps } from '../own-control.ts';

/** A file of the kinds that the schema names; what is in it was checked when it was uploaded. */
export function FileView({ value = '', change, field, decap }: OwnProps<string>): ReactNode {
  return (
    <div className="hw">
      {createElement(decap.resolveWidget('file').control, {
        ...decap,
        value,
        onChange: (path: string | undefined) => {
          change(path ?? '');
        },
      })}
      <p className="hw-hint">
        使えるファイル：{field.accept?.map((ending) => `.${ending}`).join('、')}
      </p>
    </div>
  );
}
