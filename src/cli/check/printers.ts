import type { World } from '../context.ts';
import type { CheckFormat } from '../formats.ts';
import { pretty } from '../output/pretty.ts';
import { layoutFor } from '../output/terminal.ts';
import { version } from '../version.ts';
import type { Checked } from './checked.ts';
import { checkHtml } from './html.ts';
import { checkJson } from './json.ts';
import { sarifLog } from './sarif.ts';
import { checkText } from './text.ts';

/** Prints results as they come, or all of them at the end, as the format demands. */
export interface Printer {
  readonly each: (checked: Checked) => Promise<void>;
  readonly end: (all: readonly Checked[]) => Promise<void>;
}

interface Printing {
  readonly world: World;
  readonly several: boolean;
}

const nothing = async (): Promise<void> => {};

export function printerOf(format: CheckFormat, { world, several }: Printing): Printer {
  const { output, words } = world;
  const atEnd = (write: (all: readonly Checked[]) => string): Printer => ({
    each: nothing,
    end: all => output.write(write(all)),
  });
  switch (format) {
    case 'text':
      return textPrinter(world);
    case 'json':
      return atEnd(all => {
        const objects = all.map(checked => checkJson(checked, words.language));
        return pretty(several ? objects : objects[0]);
      });
    case 'jsonl':
      return {
        each: checked => output.write(`${JSON.stringify(checkJson(checked, words.language))}\n`),
        end: nothing,
      };
    case 'sarif':
      return atEnd(all => pretty(sarifLog(all, words.language, version())));
    case 'html':
      return atEnd(all => checkHtml(all, words));
  }
}

function textPrinter(world: World): Printer {
  const layout = layoutFor(world.output, world.environment);
  let printed = 0;
  return {
    each: async checked => {
      if (!checked.ok) return;
      const gap = printed > 0 ? '\n\n' : '';
      printed += 1;
      await world.output.write(`${gap}${checkText(checked, layout, world.words)}\n`);
    },
    end: nothing,
  };
}
