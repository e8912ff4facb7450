import type { KhopContext } from '../context.ts';

export interface ServeFlags {
  readonly port: number;
  readonly host: string;
}

export default async function serveCommand(this: KhopContext, _flags: ServeFlags): Promise<void> {}
