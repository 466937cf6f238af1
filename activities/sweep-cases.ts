import type { Slice } from '../prisma/record/sweep';
import { sweepCases } from '../prisma/record/sweep';
import { readNextStep } from '../prisma/read/read-next-step';
import type { Agenda, NextStep } from '../workflows/messages';
import type { ActivityDeps } from './deps';
import type { SweepInput } from './step-result';

type Failed = Slice['failed'][number];

/** At most so many ids in a line of the log: enough to look one up. */
const SHOWN = 5;

const sayFailed = ({ logger }: ActivityDeps, campaignId: string, { ids, error }: Failed): void => {
  logger.error(
    { err: error, campaignId, cases: ids.length, first: ids.slice(0, SHOWN) },
    'a batch of the sweep failed; each of its cases takes what is due by its own alarm, within minutes',
  );
};

/** What falls due for many cases at one instant, before their own alarms ring. `next` reads the campaign's agenda. */
export const sweepActivities = (deps: ActivityDeps, next: (campaignId: string) => Promise<Agenda>) => ({
  /**
   * One slice; run twice, the second time finds what the first left. Returns where to go on, or what comes next.
   */
  sweepCases: async ({ campaignId, atLeast, after }: SweepInput): Promise<Agenda> => {
    if (atLeast === undefined) return next(campaignId);
    const slice = await sweepCases(deps.db, campaignId, {
      upTo: atLeast,
      ...(after !== undefined && { after }),
    });
    for (const one of slice.failed) sayFailed(deps, campaignId, one);
    // Nobody's alarm comes sooner by what was taken; proposals that were opened get their workflows.
    for (const touched of slice.touched) await deps.tell({ ...touched, sendAt: null });
    return slice.after === undefined
      ? next(campaignId)
      : { at: atLeast, what: 'sweep-cases', isEnded: false, after: slice.after };
  },

  /** What a case's own alarm finds in the record: as a rule that the sweep has been there. */
  lookAtCase: ({ docketId }: { docketId: string }): Promise<NextStep> => readNextStep(deps.db, docketId),
});
