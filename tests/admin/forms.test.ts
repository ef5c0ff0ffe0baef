import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Forms } from './forms/forms.ts';
import { hoursTests } from './forms/hours-tests.ts';
import { mistakeTests } from './forms/mistake-tests.ts';
import { oneFieldTests } from './forms/one-field-tests.ts';
import { phoneTests } from './forms/phone-tests.ts';
import { pictureTests } from './forms/picture-tests.ts';
import { placeTests } from './forms/place-tests.ts';
import { tableTests } from './forms/table-tests.ts';
import { textTests } from './forms/text-tests.ts';
import { uploadTests } from './forms/upload-tests.ts';

// One local site for all of them: to build it takes longer than the tests.
const forms = new Forms();

beforeAll(() => forms.start());
afterAll(() => forms.stop());
beforeEach(() => {
  forms.foreign = [];
});

oneFieldTests(forms);
hoursTests(forms);
placeTests(forms);
pictureTests(forms);
tableTests(forms);
textTests(forms);
uploadTests(forms);
mistakeTests(forms);
phoneTests(forms);

it('keeps within its Content-Security-Policy', () => {
  expect(forms.violations).toEqual([]);
});
