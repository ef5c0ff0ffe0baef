import type { z } from 'astro/zod';
import type { hubSchema } from '../schema/hub.ts';
import type { imagePath } from '../schema/index.ts';

/** A hub as an importer writes it: valid, pictures as paths. */
export type HubEntry = z.output<ReturnType<typeof hubSchema<typeof imagePath>>>;
