import type { Refused } from './problems.ts';
import { readXml } from './xml.ts';

/** An element of a small part (styles, numbering, relationships) whose text content means nothing. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

export type ReadTree = { readonly ok: true; readonly root: Element } | Refused;

interface Growing extends Element {
  readonly children: Growing[];
}

export function readTree(xml: string): ReadTree {
  const top: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [top];
  const refused = readXml(xml, {
    open({ name, attributes }) {
      const element: Growing = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close() {
      open.pop();
    },
    text() {},
  });
  return refused ?? { ok: true, root: top.children[0] ?? top };
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find(candidate => candidate.name === name);
}

export function childrenNamed(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter(candidate => candidate.name === name) ?? [];
}

/** `w:val` of a child: `<w:start w:val="3"/>`. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** A whole number from 0 as an attribute states it, or undefined where it is none. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

/** An on/off property: present without a value means on (ECMA-376, 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}
