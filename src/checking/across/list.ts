import type { SpreadRule } from '../spread.ts';
import { areaBefore } from './areaBefore.ts';
import { averageApart } from './averageApart.ts';
import { averageTimeApart } from './averageTimeApart.ts';
import { changeApart } from './changeApart.ts';
import { contributionsApart } from './contributionsApart.ts';
import { densityApart } from './densityApart.ts';
import { fromElsewhere } from './fromElsewhere.ts';
import { listedParts } from './listedParts.ts';
import { monthApart } from './monthApart.ts';
import { namedWhole } from './namedWhole.ts';
import { openingParts } from './openingParts.ts';
import { placeInTime } from './placeInTime.ts';
import { planApart } from './planApart.ts';
import { repeatedFact } from './repeatedFact.ts';
import { tableAndText } from './tableAndText.ts';
import { toldAgainApart } from './toldAgainApart.ts';
import { tradeApart } from './tradeApart.ts';
import { wholeBefore } from './wholeBefore.ts';

/** The rules about several blocks, in the order of the handbook. */
export const spreadRules: readonly SpreadRule[] = [
  listedParts,
  openingParts,
  toldAgainApart,
  areaBefore,
  densityApart,
  namedWhole,
  wholeBefore,
  tradeApart,
  contributionsApart,
  planApart,
  monthApart,
  averageApart,
  averageTimeApart,
  changeApart,
  fromElsewhere,
  repeatedFact,
  tableAndText,
  placeInTime,
];
