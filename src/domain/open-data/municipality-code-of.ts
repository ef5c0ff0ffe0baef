import type { Hub } from '../../schema/hub.ts';
import { findMunicipality } from '../municipalities.ts';

/** The five digits of a hub's municipality; `''` when neither the hub nor its names tell it. */
export const municipalityCodeOf = (
  hub: Pick<Hub, 'municipalityCode' | 'prefecture' | 'municipality'>,
): string => hub.municipalityCode ?? findMunicipality(hub.prefecture, hub.municipality)?.code ?? '';
