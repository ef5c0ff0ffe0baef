import { anyNames } from './any-names.ts';
import type { Layout } from './layout.ts';
import { plain } from './plain.ts';
import { standard28 } from './standard-28.ts';
import { standard53 } from './standard-53.ts';
import { takamatsu } from './takamatsu.ts';

/** All layouts that can be read; where two fit alike, the first is taken. */
export const LAYOUTS: readonly Layout[] = [takamatsu, standard28, standard53, plain, anyNames];
