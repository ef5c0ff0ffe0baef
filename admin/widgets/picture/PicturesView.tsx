import type { ReactNode } from 'react';
import type { OwnProps } from '../own-control.ts';
import { ItemList } from '../parts/ItemList.tsx';
import type { PictureValue } from './picture-value.ts';
import { PictureView } from './PictureView.tsx';

/** Pictures in their order, each with its words and with what of it must stay. */
export function PicturesView(props: OwnProps<PictureValue[]>): ReactNode {
  const { id, value = [], change, field, decap } = props;
  return (
    <div className="hw" id={id} role="group" aria-label={field.label} tabIndex={-1}>
      <ItemList
        label={field.label}
        items={value}
        change={change}
        blank={{}}
        isOrdered
        draw={(picture, changePicture) => (
          <PictureView
            {...{ field, decap }}
            value={picture}
            change={(next) => {
              changePicture(next ?? {});
            }}
          />
        )}
      />
    </div>
  );
}
