import { changeTemplates } from './change.ts';
import { partsTemplates } from './parts.ts';
import { planTemplates } from './plan.ts';
import { relationTemplates } from './relations.ts';
import type { Template } from './template.ts';

export const templates: readonly Template[] = [
  ...planTemplates,
  ...changeTemplates,
  ...partsTemplates,
  ...relationTemplates,
];
