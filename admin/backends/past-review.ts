import { Refusal } from '../refusal.ts';

/** The media tab writes straight to what is published; a picture in an entry's form goes with its draft. */
export const uploadRefusal = (): Refusal =>
  new Refusal(
    '写真は、使うページの編集画面で選んで加えてください。ここから加えると、だれも確かめないまま公開されます。',
  );

/** Deleting is no draft either, and addresses that people have kept would lead nowhere. */
export const deletionRefusal = (): Refusal =>
  new Refusal(
    '公開しているページの写真やファイルかもしれないので、ここからは消せません。使わなくなったものは、載せているページの編集画面で外して公開してください。写ってはいけないものがあるときは、サイトの担当者にたのんでください。',
  );
