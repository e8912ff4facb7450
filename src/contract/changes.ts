import { z } from 'zod';

/** More changed places than this are told as `all`. */
export const mostChanges = 1000;

/** The data of one server-sent event: what has just been written, so that who shows it asks again. */
export const changeShape = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('figures'),
      all: z.boolean().describe('true when too many changed to name them; the list is then empty'),
      figures: z.array(
        z.object({
          series: z.object({
            indicator: z.string(),
            items: z.record(z.string(), z.string()),
            area: z.string(),
          }),
          period: z.string(),
        }),
      ),
    }),
    z.object({ kind: z.literal('narrative'), id: z.string(), version: z.int(), state: z.string() }),
  ])
  .meta({ id: 'Change' });

export type ChangeRecord = z.infer<typeof changeShape>;
