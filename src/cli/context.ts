import type { CommandContext, StricliProcess } from '@stricli/core';
import type { Problem } from '#documents';
import type { Sources } from './input/openFile.ts';
import type { Environment, Stream } from './output/terminal.ts';
import { inLanguage, type Words } from './words/words.ts';

/** A stream that takes text; `write` ends when the text has been handed on, so that a slow reader slows us too. */
export interface Output extends Stream {
  readonly write: (text: string) => Promise<void>;
}

/** All that a command may touch outside itself. */
export interface World {
  readonly sources: Sources;
  readonly output: Output;
  readonly errors: Output;
  readonly environment: Environment;
  readonly words: Words;
}

export interface KhopContext extends CommandContext {
  readonly process: StricliProcess;
  readonly world: World;
}

/** One line on standard error: which file, and why. */
export async function complain(world: World, path: string, problem: Problem): Promise<void> {
  await world.errors.write(`khop: ${path}: ${inLanguage(problem, world.words.language)}\n`);
}
