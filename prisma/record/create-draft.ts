import { toInstant, type CivilDate } from '../../domain/calendar/civil-date';
import { noAnswers } from '../../domain/launch/answers';
import type { PlanLinks } from '../../domain/links/link-plan';
import { defaultPolicy } from '../../domain/policy/default-policy';
import type { Place } from '../../domain/plan/places/place';
import type { Plan } from '../../domain/plan/types';
import type { Db } from '../schema/db';
import type { Prisma } from '../generated/client';
import type { RuleVersions } from '../schema/seed-rules';
import { inTransaction } from './acts';

export interface NewDraft {
  id: string;
  text: string;
  /** What was read in the text, by the calendar of these rules. */
  plan: Plan;
  /** What each stretch of the text was read as. */
  places: readonly Place[];
  /** Which of its measures may answer which of its problems. */
  links: PlanLinks;
  rules: RuleVersions;
  fileName: string | null;
  issuedOn?: CivilDate;
  createdById: string | null;
  /** Milliseconds since the epoch, from the entry point. */
  now: number;
}

/** Keeps what was read in a plan's text as a draft campaign, with nothing decided yet. */
export const createDraft = (db: Db, draft: NewDraft): Promise<{ campaignId: string }> =>
  inTransaction(db, async tx => {
    const { plan, places, links, rules } = draft;
    await tx.campaign.create({
      data: {
        id: draft.id,
        title: plan.title,
        number: plan.number,
        issuer: plan.issuer,
        issuedOn: plan.issuedOn,
        status: 'draft',
        clock: 'real',
        ...rules,
        sourceText: draft.text,
        fileName: draft.fileName,
        plan: plan as unknown as Prisma.InputJsonValue,
        places: places as unknown as Prisma.InputJsonValue,
        links: links as unknown as Prisma.InputJsonValue,
        answers: {
          ...noAnswers(),
          ...(draft.issuedOn && { issuedOn: draft.issuedOn }),
          // What the office said of such labels before, as far as this document has them.
          ...(plan.labels && { labels: plan.labels }),
          // Kept with the answers, so that saving them does not take it back.
          ...(rules.policyId !== defaultPolicy.id && { policyId: rules.policyId }),
        },
        createdById: draft.createdById,
        createdAt: new Date(toInstant(draft.now)),
      },
    });
    return { campaignId: draft.id };
  });
