import type { CivilDate } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { noAnswers } from '../../domain/launch/answers';
import type { Plan } from '../../domain/plan/types';
import type { ComparedPiece } from '../../domain/revision/compare-plans';
import type { RevisionAnswers, RevisionReading } from '../../domain/revision/read-revision';
import { campaignNow } from './campaign-clock';
import type { Db, Tx } from '../schema/db';
import type { Prisma } from '../generated/client';
import { inTransaction } from './acts';
import { loadLaunched, lockPlanInForce } from '../read/plan-in-force';
import { readText, type RevisionReader } from '../read/read-text';

export interface NewRevision {
  id: string;
  campaignId: string;
  text: string;
  /** What was read in the text, by this version of the campaign's calendar. */
  plan: Plan;
  calendarVersion: string;
  fileName: string | null;
  issuedOn?: CivilDate;
  createdById: string | null;
  /** Compares it; in this very process by default. */
  read?: RevisionReader;
}

const json = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;

/** The pieces as they are decided about: rows of their own. */
export const pieceRows = (revisionId: string, pieces: ComparedPiece[]) =>
  pieces.map(({ id, ref, change, sentence, blockedBy }, place) => ({
    revisionId,
    id,
    place,
    ref,
    change: json(change),
    sentence,
    blockedBy,
    notes: [],
  }));

/** What a reading leaves with its revision. */
export const readingColumns = ({ answers, missing, matches }: RevisionReading) => ({
  answers: json(answers),
  missing: json(missing),
  matches: json(matches),
});

/** A reading compared with the plan in force, before anything is kept. */
const compare = async (tx: Tx, input: NewRevision) => {
  const { id, campaignId, text, plan, issuedOn, calendarVersion, read } = input;
  const campaign = await loadLaunched(tx, campaignId);
  const inForce = await lockPlanInForce(tx, campaign);
  // Dates were counted by the calendar: the campaign may have gone over to another since.
  if (campaign.row.calendarVersion !== calendarVersion)
    throw new DomainError('VERSION_CONFLICT', { what: 'calendar', calendarVersion });
  const own: RevisionAnswers = { ...noAnswers(), matches: {}, ...(issuedOn && { issuedOn }) };
  const last = await tx.revision.findFirst({ where: { campaignId }, orderBy: { ordinal: 'desc' } });
  const ordinal = (last?.ordinal ?? 0) + 1;
  const compared = await readText(
    tx,
    campaign,
    inForce,
    { id, ordinal, text, plan, own },
    { ...(read && { read }) },
  );
  return { own, ordinal, compared };
};

/** What a text would change, without keeping it. @throws what `createRevision` throws */
export const compareRevision = (db: Db, input: NewRevision): Promise<RevisionReading> =>
  inTransaction(db, async tx => (await compare(tx, input)).compared);

/**
 * Keeps a revised text with its difference to the plan in force, every piece waiting for its decision. What earlier
 * revisions left undecided can no longer be decided.
 *
 * @throws DomainError `CAMPAIGN_UNKNOWN`, `CAMPAIGN_NOT_LAUNCHED`, `VERSION_CONFLICT` where the calendar is another by now
 */
export const createRevision = (db: Db, input: NewRevision): Promise<{ revisionId: string }> =>
  inTransaction(db, async tx => {
    const { id, campaignId, text, plan, fileName, createdById } = input;
    const { own, ordinal, compared } = await compare(tx, input);
    await tx.revision.create({
      data: {
        id,
        campaignId,
        ordinal,
        title: plan.title,
        number: plan.number,
        issuedOn: plan.issuedOn,
        sourceText: text,
        fileName,
        plan: json(plan),
        own: json(own),
        ...readingColumns(compared),
        createdById,
        createdAt: new Date(await campaignNow(tx, campaignId)),
      },
    });
    await tx.revisionPiece.createMany({ data: pieceRows(id, compared.pieces) });
    return { revisionId: id };
  });
