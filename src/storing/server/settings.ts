import { totalmem } from 'node:os';

const MEGABYTE = 1024 * 1024;

export interface SettingsOf {
  /** Folder of the Unix socket; null where the server listens on 127.0.0.1 instead. */
  readonly socketFolder: string | null;
  readonly port: number;
  /** Only for tests: what is written may be lost with the machine. */
  readonly careless: boolean;
}

/**
 * The settings the server starts with. Memory: a quarter of what the machine or the container has, at most 1 GB.
 * No JIT (it delays short queries) and no wal_compression (it halves the rate of single entries: measured).
 */
export function settingsOf({ socketFolder, port, careless }: SettingsOf): readonly string[] {
  const settings: Readonly<Record<string, string | number>> = {
    port,
    ...(socketFolder === null
      ? { listen_addresses: '127.0.0.1', unix_socket_directories: '' }
      : { listen_addresses: '', unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"` }),
    unix_socket_permissions: '0700',
    max_connections: 50,
    shared_buffers: careless ? '32MB' : `${sharedMegabytes()}MB`,
    work_mem: '32MB',
    maintenance_work_mem: careless ? '32MB' : '256MB',
    max_wal_size: '2GB',
    jit: 'off',
    wal_compression: 'off',
    idle_in_transaction_session_timeout: '5min',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_line_prefix: '%m [%p] ',
    logging_collector: 'off',
    ...(careless ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function sharedMegabytes(): number {
  const machine = totalmem();
  // Node 20 answers 0, or a number beyond the machine's memory, where the process is not constrained.
  const constrained = process.constrainedMemory?.() ?? 0;
  const available = constrained > 0 && constrained < machine ? constrained : machine;
  return Math.max(32, Math.min(1024, Math.floor(available / 4 / MEGABYTE)));
}
