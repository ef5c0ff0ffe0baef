import type { PreviewTemplateComponentProps } from 'decap-cms-core';
import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { assumedFields } from './assumed-fields.ts';
import { figuresAtHand } from './figures-at-hand.ts';
import { previewPage } from './preview-page.ts';
import type { Previewed } from './previewed.ts';
import { forgetRelated } from './related-at-hand.ts';

type Fields = Record<string, unknown>;

/** Links of a preview lead nowhere: the editor would lose the form, or see the site as it was. */
function stayHere(event: MouseEvent): void {
  if ((event.target as Element).closest('a')) event.preventDefault();
}

/** A page of the site, as it would be with what stands in the form. */
export function PagePreview({
  entry,
  collection,
  getAsset,
}: PreviewTemplateComponentProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [isReady, setReady] = useState(true);
  const form = entry.get('data') as { toJS(): Fields };
  const name = collection.get('name') as Previewed;

  useEffect(() => {
    figuresAtHand.forget();
    forgetRelated();
  }, []);

  useEffect(() => {
    let isNewest = true;
    const draw = async (): Promise<void> => {
      // Decap's own picture turns into its address; its types do not say so.
      const pictureAt = (path: string): string =>
        (getAsset(path) as { toString(): string }).toString();
      // A page that cannot be drawn must not take the form with it.
      const page = await previewPage(name, form.toJS(), pictureAt).catch((error: unknown) => {
        // For developers: a page half written may be why, or a part of the site that is not at hand.
        // eslint-disable-next-line no-console -- Nobody else hears why.
        console.error(error);
        return undefined;
      });
      if (!isNewest) return;
      setReady(page !== undefined);
      if (page) place.current?.replaceChildren(page);
    };
    void draw();
    return () => {
      isNewest = false;
    };
  });

  const assumed = assumedFields(name, form.toJS());
  return (
    <div lang="ja" onClickCapture={stayHere}>
      {!isReady && <p>入力の途中のため、まだ表示できません。</p>}
      {assumed.length > 0 && (
        <p>まだ入力していない欄に、仮の値が出ています：{assumed.join('、')}</p>
      )}
      <div ref={place} />
    </div>
  );
}
