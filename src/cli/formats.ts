/** The values of `--format`, apart from the code that prints them so that the help need not load it. */
export const checkFormats = ['text', 'json', 'jsonl', 'sarif', 'html'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export const readFormats = ['text', 'json', 'jsonl'] as const;
export type ReadFormat = (typeof readFormats)[number];

export const compareFormats = ['text', 'json'] as const;
export type CompareFormat = (typeof compareFormats)[number];

export const exportFormats = ['json', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What `khop export` prints. */
export const exportables = ['figures', 'tasks', 'documents'] as const;
export type Exported = (typeof exportables)[number];
