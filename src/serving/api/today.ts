/** The day it is, in Việt Nam, where it is already tomorrow while it is still today in Greenwich. */
export function todayIn(now: Date): string {
  return new Date(now.getTime() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
