/** What is being done with the chosen proposal beyond looking at it. */
export type Doing = 'mend' | 'merge' | null;
