import type { KhopContext } from '../context.ts';
import type { CompareFormat } from '../formats.ts';

export interface CompareFlags {
  readonly format: CompareFormat;
}

export default async function compareCommand(
  this: KhopContext,
  _flags: CompareFlags,
  ..._paths: [string, string]
): Promise<void> {}
