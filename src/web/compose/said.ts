/** A text field of a form, without white space around it. */
export function saidIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** A field that holds one thing a line; empty lines say nothing. */
export function linesIn(form: FormData, name: string): string[] {
  return saidIn(form, name)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}
