/** RFC 4180, with the byte-order mark by which Excel knows UTF-8; lists and records as JSON in their cell. */
export function csvOf(rows: readonly object[]): string {
  const heads = [...new Set(rows.flatMap(row => Object.keys(row)))];
  const lines = rows.map(row => heads.map(head => cell((row as Record<string, unknown>)[head])).join(','));
  return `\uFEFF${[heads.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
  // A cell that begins like a formula must not be run by a spreadsheet; numbers stay numbers.
  const safe = /^[=+@\t\r]|^-(?!\d)/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
