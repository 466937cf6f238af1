import { dateOf, toInstant, type CivilDate } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { Derivation } from '../../domain/explain/derivation';
import { noAnswers } from '../../domain/launch/answers';
import type { Actor } from '../../domain/permissions/actor';
import type { Book } from '../../record/book';
import type { Touched } from '../../record/touched';
import { emptyPlan, planInForceWithoutPlan, timetableWithoutPlan } from '../../record/without-plan';
import type { Prisma } from '../generated/client';
import { loadRegistry } from '../people/load-registry';
import type { Db, Tx } from '../schema/db';
import { currentRules } from '../schema/seed-rules';
import { act } from './acts';
import { loadCalendar, loadPolicy } from './facts';

export interface CampaignWithoutPlan {
  id: string;
  title: string;
  completionDueOn: CivilDate;
  /** What is to be done by then, for its refusal. */
  what: 'breach-case' | 'cycle';
  /** Why it is done by then. */
  completion: Derivation;
  actor: Actor;
  requestId: string | null;
  /** Milliseconds since the epoch, from the entry point. */
  now: number;
  /** A rehearsal's clock stands at `now`. */
  clock?: 'real' | 'rehearsal';
}

const json = (value: unknown) => value as Prisma.InputJsonValue;

/**
 * A campaign that is launched without a plan and without problems, with an empty plan in force into which cases may come. Dates of
 * plans and reports are the policy's, counted from a case's own hand-out. `first` is done in it in the same transaction.
 *
 * @throws DomainError `OFFICE_MISSING`, `DUE_IN_PAST`, and those of `first`
 */
export const openCampaignWithoutPlan = async (
  db: Db,
  input: CampaignWithoutPlan,
  first: (book: Book, tx: Tx) => Promise<unknown>,
): Promise<Touched> => {
  const { id, title, what, completionDueOn, completion, actor, requestId, now, clock = 'real' } = input;
  const today = dateOf(toInstant(now));
  if (completionDueOn <= today) throw new DomainError('DUE_IN_PAST', { what, completionDueOn });
  const versions = await currentRules(db);
  return act(db, { actor, requestId }, async (book, tx) => {
    const calendar = await loadCalendar(tx, versions.calendarVersion);
    const policy = await loadPolicy(tx, versions.policyId, versions.policyVersion);
    const { units } = await loadRegistry(tx);
    const handed = { startsAt: toInstant(now), completionDueOn, completion, units };
    const timetable = timetableWithoutPlan(handed, { calendar, policy });
    await tx.campaign.create({
      data: {
        id,
        title,
        status: 'launched',
        clock,
        clockAt: clock === 'rehearsal' ? new Date(now) : null,
        handedOutAt: new Date(now),
        ...versions,
        sourceText: '',
        plan: json(emptyPlan(title)),
        answers: json(noAnswers()),
        timetable: json(timetable),
        rehearsal: {},
        createdById: actor.personId,
        createdAt: new Date(now),
      },
    });
    await tx.planInForce.create({
      data: { campaignId: id, data: json(planInForceWithoutPlan(id, title, timetable)) },
    });
    await first(book, tx);
  });
};
