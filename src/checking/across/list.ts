import type { SpreadRule } from '../spread.ts';
import { listedParts } from './listedParts.ts';
import { placeInTime } from './placeInTime.ts';
import { repeatedFact } from './repeatedFact.ts';

/** The rules about several blocks, in the order of the handbook. */
export const spreadRules: readonly SpreadRule[] = [listedParts, repeatedFact, placeInTime];
