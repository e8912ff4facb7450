/** The demonstration's figures as a store would hold them, for what is composed without one. */
import { heldOf } from '#composing';
import { demoProvince } from '#demo';
import type { Figure } from '#figures';

const province = demoProvince();
const entered = { province: 'cao-bang', enteredBy: 'demo', enteredAt: '2021-07-01T00:00:00Z' };

export const demoHeld = heldOf(
  province.indicators,
  Array.from(
    province.figures(),
    (figure, at): Figure => ({ ...figure, ...entered, id: String(at), approvedBy: null, approvedAt: null }),
  ),
);
