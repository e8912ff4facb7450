import { writeRoman } from '#vietnamese';
import type { Level, List, Lists } from './numbering.ts';
import { plainSymbols } from './symbols.ts';

/** Counts the numbered paragraphs of a document in their order and gives each the label that Word would draw. */
export interface Labeller {
  next(listId: string, level: number): string;
  /** The level that stands for a paragraph style in a list, where the list says so. */
  levelOfStyle(listId: string, style: string | undefined): number | undefined;
}

export function createLabeller(lists: Lists): Labeller {
  /** Numbers reached in each abstract list; undefined where a level has not begun. */
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const advance = (list: List, listId: string, level: number): readonly (number | undefined)[] => {
    const numbers = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, numbers);
    const override = list.startOverrides[level];
    const key = `${listId} ${level}`;
    if (override !== undefined && !begun.has(key)) {
      numbers[level] = override;
    } else {
      const reached = numbers[level];
      numbers[level] = reached === undefined ? startOf(list, level) : reached + 1;
    }
    begun.add(key);
    for (let deeper = level + 1; deeper < 9; deeper += 1) {
      const after = list.levels[deeper]?.restartAfter;
      if (after === undefined || (after > 0 && level < after)) numbers[deeper] = undefined;
    }
    return numbers;
  };

  return {
    next(listId, level) {
      const list = lists.get(listId);
      const shape = list?.levels[level];
      if (list === undefined || shape === undefined) return '';
      return write(list, shape, advance(list, listId, level));
    },
    levelOfStyle(listId, style) {
      if (style === undefined) return undefined;
      const level = lists.get(listId)?.levels.findIndex(candidate => candidate?.style === style) ?? -1;
      return level < 0 ? undefined : level;
    },
  };
}

function startOf(list: List, level: number): number {
  return list.startOverrides[level] ?? list.levels[level]?.start ?? 1;
}

function write(list: List, shape: Level, numbers: readonly (number | undefined)[]): string {
  if (shape.format === 'bullet') return plainSymbols(shape.text.normalize('NFC')).trim();
  const label = shape.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const level = Number(digit) - 1;
    const format = list.levels[level]?.format ?? 'decimal';
    const number = numbers[level] ?? startOf(list, level);
    return writeNumber(number, shape.legal && format !== 'decimalZero' ? 'decimal' : format);
  });
  return label.normalize('NFC').trim();
}

/** A list number in one of Word's formats; formats that no Vietnamese report uses come out in Arabic figures. */
export function writeNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'upperRoman':
      return writeRoman(number);
    case 'lowerRoman':
      return writeRoman(number).toLowerCase();
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerLetter':
      return letters(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'decimalHundreds':
      return String(number).padStart(3, '0');
    default:
      return String(number);
  }
}

/** Word counts a to z, then aa, bb (ECMA-376, 17.18.59); it has no list format with the Vietnamese đ. */
function letters(number: number): string {
  if (number < 1) return String(number);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  // Word itself stops at 780 (thirty letters).
  return letter.repeat(Math.min(30, Math.ceil(number / 26)));
}
