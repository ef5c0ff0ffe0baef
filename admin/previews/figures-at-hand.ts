import { currentBackend } from '../backends/site-backend.ts';
import { PublishedFigures } from './published-figures.ts';

/** The figures that all previews share. */
export const figuresAtHand = new PublishedFigures(currentBackend);
