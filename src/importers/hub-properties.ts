import { z } from 'astro/zod';
import { collections, imagePath } from '../schema/index.ts';

/** A hub's fields in the order in which an entry holds them, with what forms know of them. */
export const HUB_PROPERTIES =
  z.toJSONSchema(collections.hubs.schema(imagePath), { io: 'input', unrepresentable: 'any' })
    .properties ?? {};
