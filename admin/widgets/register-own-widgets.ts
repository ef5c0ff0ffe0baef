import type { CMS, CmsWidgetParam } from 'decap-cms-core';
import { PICTURES, SECTION } from '../fields-from-schema.ts';
import { fileProblem } from './file/file-problem.ts';
import { FileView } from './file/FileView.tsx';
import { HoursView } from './hours/HoursView.tsx';
import { hoursProblem } from './hours/hours-words.ts';
import { locationProblem } from './location/location-value.ts';
import { LocationView } from './location/LocationView.tsx';
import { ownControl } from './own-control.ts';
import { pictureProblem, picturesProblem } from './picture/picture-value.ts';
import { PicturesView } from './picture/PicturesView.tsx';
import { PictureView } from './picture/PictureView.tsx';
import { PostcodeView } from './postcode/PostcodeView.tsx';
import { SectionView } from './section/SectionView.tsx';
import { ColumnsView } from './table/ColumnsView.tsx';
import { RowsView } from './table/RowsView.tsx';
import { LineControl } from './text/LineControl.ts';
import { TextControl } from './text/TextControl.ts';

const CONTROLS = {
  hours: ownControl(HoursView, hoursProblem),
  location: ownControl(LocationView, locationProblem),
  postcode: ownControl(PostcodeView),
  picture: ownControl(PictureView, pictureProblem),
  [PICTURES]: ownControl(PicturesView, picturesProblem),
  'media-file': ownControl(FileView, fileProblem),
  'table-columns': ownControl(ColumnsView),
  'table-rows': ownControl(RowsView),
  // In the place of Decap's.
  markdown: TextControl,
  string: LineControl,
  [SECTION]: ownControl(SectionView),
};

/** Registers the controls that are ours, by the names that the schema calls them. */
export function registerOwnWidgets(cms: CMS): void {
  for (const [name, controlComponent] of Object.entries(CONTROLS)) {
    // Decap's types take a control's props for the control.
    cms.registerWidget({ name, controlComponent } as unknown as CmsWidgetParam);
  }
}
