import { dateOf } from '../../domain/calendar/civil-date';
import { citesInForce } from '../../domain/policy/cites-in-force';
import type { LetterKind } from '../../domain/letter/letter';
import type { ProceedingFacts } from '../../domain/proceeding/acts';
import type { Stage } from '../../domain/proceeding/proceeding';
import { loadFacts, type CampaignFacts } from '../campaigns/facts';
import type { Db } from '../db';
import { Changes } from '../dockets/change-dockets';
import type { Prisma } from '../generated/client';
import { joinLetter, type NewLetter } from '../letters/join-letter';
import { inTransaction } from '../transaction';
import type { Touched } from '../touched';
import { lockProceeding } from './lock-proceeding';

export type PaperKind = Exclude<LetterKind, 'supervision-letter'>;

/** The fact that claims the paper: once it is there, the paper has been drafted. */
const claims = {
  'interview-notice': 'noticeLetterId',
  'interview-minutes': 'minutesLetterId',
  'accountability-proposal': 'proposalLetterId',
} as const satisfies Record<PaperKind, keyof ProceedingFacts>;

const stages: Record<PaperKind, readonly Stage[]> = {
  'interview-notice': ['approved'],
  'interview-minutes': ['held', 'confirmed', 'answered'],
  'accountability-proposal': ['approved'],
};

const interviewOf = (kind: PaperKind, known: ProceedingFacts): NewLetter['interview'] | undefined => {
  if (kind === 'accountability-proposal') return undefined;
  return {
    on: kind === 'interview-notice' ? '通知送达后第 2 个工作日 15:00' : (known.heldOn ?? ''),
    place: known.place ?? '督查室会议室',
    by: '县委县政府督查室',
    bring: '整改台账、未办结原因说明及完成计划',
    ...(known.newDeadlineOn && { newDeadlineOn: known.newDeadlineOn }),
    ...(known.commitment && { commitment: known.commitment }),
  };
};

const addressee = (kind: PaperKind, unitId: string, facts: CampaignFacts): string =>
  kind === 'accountability-proposal' ? facts.offices.authority : unitId;

/**
 * Drafts a paper of a proceeding once: 约谈通知书, 约谈纪要 or 问责建议书. Returns null when there is nothing to draft (it is
 * there already, or the proceeding has moved on).
 */
export const draftPaper = (db: Db, proceedingId: string, kind: PaperKind): Promise<Touched | null> =>
  inTransaction(db, async tx => {
    const locked = await lockProceeding(tx, proceedingId);
    const { view } = locked;
    if (view.facts[claims[kind]] !== undefined || !stages[kind].includes(view.stage)) return null;
    const facts = await loadFacts(tx, locked.campaignId);
    const changes = new Changes(tx, facts, { actorId: null, requestId: null });
    const interview = interviewOf(kind, view.facts);
    const letterId = await joinLetter(tx, changes, {
      kind,
      toUnitId: addressee(kind, locked.unitId, facts),
      batchKey: `${proceedingId}:${kind}`,
      items: locked.items,
      proceedingId,
      cites: citesInForce(
        [`practice:${kind}`, '政府督查工作条例 12', '政府督查工作条例 21'],
        dateOf(facts.now),
      ),
      ...(interview && { interview }),
    });
    const known: ProceedingFacts = { ...view.facts, [claims[kind]]: letterId };
    await tx.proceeding.update({
      where: { id: proceedingId },
      data: { facts: known as unknown as Prisma.InputJsonValue, version: { increment: 1 } },
    });
    return changes.done();
  });
