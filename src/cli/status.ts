/** Exit statuses that scripts rely on. */
export const status = { tallies: 0, contradicts: 1, unread: 2 } as const;

/** 128 + SIGPIPE, what a shell reports of a program whose reader went away. */
export const BROKEN_PIPE = 141;
