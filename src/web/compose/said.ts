/** A text field of a form, without white space around it. */
export function saidIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** A field that holds one thing a line. */
export const linesIn = (form: FormData, name: string): string[] => linesOf(saidIn(form, name));

/** Empty lines say nothing. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}
