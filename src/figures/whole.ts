/**
 * Whole numbers of any size: a double where it is exact, a bigint beyond. The form is canonical, so `===` compares.
 * Nearly every figure of a report stays in doubles, which are several times faster; none is ever rounded.
 */
export type Whole = number | bigint;

const SAFE = Number.MAX_SAFE_INTEGER;
const BIG_SAFE = BigInt(SAFE);

/** The canonical form of a bigint. */
export function canonical(value: bigint): Whole {
  return value <= BIG_SAFE && value >= -BIG_SAFE ? Number(value) : value;
}

/** A product of doubles that lies in the safe range was not rounded; any other is worked out again in bigints. */
export function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (product <= SAFE && product >= -SAFE) return product;
  }
  return canonical(BigInt(a) * BigInt(b));
}

export function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= SAFE && sum >= -SAFE) return sum;
  }
  return canonical(BigInt(a) + BigInt(b));
}

export function opposite(a: Whole): Whole {
  return typeof a === 'number' ? 0 - a : -a;
}

/** The quotient rounded down, for a positive divisor. */
export function floorDivide(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const remainder = a % b;
    return (a - (remainder < 0 ? remainder + b : remainder)) / b;
  }
  const [dividend, divisor] = [BigInt(a), BigInt(b)];
  const quotient = dividend / divisor;
  return canonical(quotient * divisor > dividend ? quotient - 1n : quotient);
}

const POWERS: Whole[] = [1];

/** 10 to a non-negative whole power. */
export function powerOfTen(exponent: number): Whole {
  for (let known = POWERS.length; known <= exponent; known++) POWERS.push(times(POWERS[known - 1] ?? 1, 10));
  return POWERS[exponent] ?? 1;
}
