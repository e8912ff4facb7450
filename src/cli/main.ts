import { run, type StricliProcess } from '@stricli/core';
import { khopApplication } from './application.ts';
import type { Output } from './context.ts';
import { BROKEN_PIPE, status } from './status.ts';
import { chooseLanguage, wordsOf } from './words/choose.ts';

/** The entry of the command: binds it to this process, and does nothing else. */
async function main(): Promise<void> {
  endQuietlyWhenNobodyReads(process.stdout);
  endQuietlyWhenNobodyReads(process.stderr);
  const { language, rest } = chooseLanguage(process.argv.slice(2));
  const outcome: StricliProcess = { stdout: process.stdout, stderr: process.stderr, env: process.env };
  await run(khopApplication(language), rest, {
    process: outcome,
    world: {
      sources: {
        // Touched only when `-` is read: opening it may fail where there is none.
        get standardInput() {
          return process.stdin;
        },
        searchPath: process.env['PATH'],
      },
      output: outputTo(process.stdout),
      errors: outputTo(process.stderr),
      environment: process.env,
      words: wordsOf(language),
    },
  });
  // The parser's own statuses are negative; to a script they all mean that nothing was read.
  const exitCode = Number(outcome.exitCode ?? status.tallies);
  process.exitCode = exitCode < 0 ? status.unread : exitCode;
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    getColorDepth: stream.isTTY ? () => stream.getColorDepth() : undefined,
    write: text =>
      new Promise((resolve, reject) => {
        stream.write(text, error => (error ? reject(error) : resolve()));
      }),
  };
}

function endQuietlyWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(BROKEN_PIPE);
    throw error;
  });
}

await main();
