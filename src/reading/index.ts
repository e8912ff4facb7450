export type { MentionKind, PrintedMention } from './mention.ts';
