import { pastLookSentence, rollForward, titleOf, type ToLookAt } from '#composing';
import { areasOf, createNarrative, narrativeFromReport, reportOf, type Store } from '#storing';
import { userInfo } from 'node:os';
import { complain, type World } from '../context.ts';
import { status } from '../status.ts';
import { inLanguage } from '../words/words.ts';

export interface Forward {
  /** Id of the report in the store. */
  readonly report: string;
  readonly period: string;
}

/** Begins the next report from one that was brought in, and says what a person must look at. Answers the exit status. */
export async function beginNext(world: World, store: Store, { report, period }: Forward): Promise<number> {
  const [stored, { areas }] = await Promise.all([reportOf(store, report), areasOf(store)]);
  const named = areas.find(({ id }) => id === stored?.area)?.versions.at(-1);
  const options = named === undefined ? {} : { named };
  const begun = await narrativeFromReport(store, { report, ...options });
  if (begun === null) return status.unread;
  const rolled = rollForward(begun.narrative, period);
  if (!rolled.ok) {
    await complain(world, 'import', rolled.problem);
    return status.unread;
  }
  const { narrative } = rolled;
  const created = await createNarrative(store, { narrative, title: titleOf(narrative), who: userInfo().username });
  if (!created.ok) {
    await complain(world, narrative.id, created.problem);
    return status.unread;
  }
  const look = [
    ...begun.look.map(each => ({
      passage: each.passage,
      says: inLanguage(pastLookSentence(each, begun.held), world.words.language),
    })),
    ...rolled.look.map(each => ({
      passage: each.passage,
      says: world.words.forward.look(quoteOf(each), proposalOf(each)),
    })),
  ];
  const { id } = narrative;
  for (const { passage, says } of look) await world.errors.write(`${id}:${passage ?? ''}: ${says}\n`);
  const { claims, bound } = begun;
  await world.output.write(`${world.words.forward.begun({ id, claims, bound, look: look.length })}\n`);
  return status.tallies;
}

function quoteOf(look: ToLookAt): string {
  return look.kind === 'bound-period' ? look.figure.indicator : look.quote;
}

function proposalOf(look: ToLookAt): string | null {
  return look.kind === 'bound-period' ? null : look.proposal;
}
