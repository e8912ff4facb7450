/** The values of `--format`, apart from the code that prints them so that the help need not load it. */
export const checkFormats = ['text', 'json', 'jsonl', 'sarif', 'html'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export const readFormats = ['text', 'json', 'jsonl'] as const;
export type ReadFormat = (typeof readFormats)[number];

export const compareFormats = ['text', 'json'] as const;
export type CompareFormat = (typeof compareFormats)[number];
