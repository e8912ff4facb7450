/** JSON for people and for comparison by line, ending in a line end. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
