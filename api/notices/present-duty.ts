import { dateOf, daysBetween } from '../../domain/calendar/civil-date';
import type { Facts } from '../../domain/docket/draft';
import { provisionalYears } from '../../domain/explain/provisional';
import { isOpen } from '../../domain/obligation/types';
import { consequenceOf } from '../../domain/outlook/consequence';
import type { SignedIn } from '../../prisma/people/sessions';
import { queryNoticeDuties, type NoticeDuty } from '../../prisma/read/notice-duties';
import { readerOf } from '../../prisma/read/scope';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import type { NoticeView } from '../contracts/notices';
import { presentDerivation } from '../explanations/present-derivation';

type Duty = NonNullable<NoticeView['duty']>;

const present = ({ id, state, now }: NoticeDuty, facts: Facts, actor: SignedIn): Duty | null => {
  const obligation = state.obligations.find(one => one.id === id);
  if (!obligation) return null;
  const isOwed = isOpen(obligation);
  const next =
    isOwed && consequenceOf(obligation, { facts, reader: readerOf(actor), nameOf: unitId => unitId });
  return {
    id,
    what: obligation.what,
    state: obligation.state.kind,
    dueOn: obligation.dueOn,
    derivation: presentDerivation(obligation.derivation),
    provisionalYears: provisionalYears(obligation.derivation),
    overdueDays: isOwed ? Math.max(0, daysBetween(obligation.dueOn, dateOf(now))) : 0,
    consequence: next
      ? {
          act: next.act,
          at: next.dueAt,
          derivation: presentDerivation(next.derivation),
          provisionalYears: provisionalYears(next.derivation),
        }
      : null,
  };
};

/** What notices are about, by the ids of obligations: how each stands now, and what comes by itself if it is not met. */
export const presentDuties = async (
  db: Db,
  actor: SignedIn,
  obligationIds: readonly string[],
): Promise<Map<string, Duty>> => {
  const rows = await queryNoticeDuties(db, actor, obligationIds);
  const campaignIds = [...new Set(rows.map(one => one.campaignId))];
  const facts = new Map(
    await Promise.all(campaignIds.map(async id => [id, await loadFacts(db, id)] as const)),
  );
  return new Map(
    rows.flatMap(one => {
      const duty = present(one, facts.get(one.campaignId)!, actor);
      return duty ? [[one.id, duty] as const] : [];
    }),
  );
};
