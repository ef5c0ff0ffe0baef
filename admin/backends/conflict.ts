/** Texts of one entry's file that do not go together. */
export interface Conflict {
  collection: string;
  slug: string;
  path: string;
  /** What both began from; undefined when that is not known. */
  base: string | undefined;
  /** What this editor has written. */
  mine: string;
  /** What somebody else has saved or published meanwhile. */
  theirs: string;
  /** Whether `theirs` is the published text, or a draft that somebody else saved. */
  isPublished: boolean;
  /** Whether `mine` is a draft that was to be published, or a text that was to be saved. */
  isSaved: boolean;
  /** Saves a text that holds both; published then as any other draft. */
  resolve: (raw: string) => Promise<void>;
}

/** So ends what is said of a conflict that is on the screen, where the dialog tells more. */
export const SEE_DIALOG = '画面の案内を見てください。';

let show: (conflict: Conflict) => void = () => undefined;

/** @param listener shows the editor a conflict, with both texts and a way on */
export function onConflict(listener: (conflict: Conflict) => void): void {
  show = listener;
}

export const reportConflict = (conflict: Conflict): void => {
  show(conflict);
};
