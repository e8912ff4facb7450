import { z } from 'zod';

/** Where the fault lies: the row of the array sent (from 0; null for the whole) and the name of its part. */
export const rowProblemShape = z.object({
  row: z.int().nullable(),
  column: z.string().nullable(),
  id: z.string(),
  message: z.string().describe('Vietnamese'),
  messageEn: z.string().optional(),
});

/** RFC 9457, sent as application/problem+json. `type` is `/problems/ID`, of which `id` is the last part. */
export const problemShape = z
  .object({
    type: z.string(),
    id: z.string(),
    title: z.string().describe('Vietnamese, the same for every problem of this type'),
    status: z.int(),
    detail: z.string().describe('Vietnamese, about this request'),
    detailEn: z.string(),
    errors: z.array(rowProblemShape).optional(),
    version: z.int().optional().describe('under which a text that came second is kept all the same'),
  })
  .meta({ id: 'Problem' });

export type RowProblem = z.infer<typeof rowProblemShape>;
export type Problem = z.infer<typeof problemShape>;
