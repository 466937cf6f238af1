import type { CivilDate } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { noAnswers } from '../../domain/launch/answers';
import { readPlan } from '../../domain/plan/read-plan';
import type { ComparedPiece } from '../../domain/revision/compare-plans';
import type { RevisionAnswers, RevisionReading } from '../../domain/revision/read-revision';
import { campaignNow } from './campaign-clock';
import type { Db, Tx } from '../schema/db';
import type { Prisma } from '../generated/client';
import { inTransaction } from './acts';
import { loadLaunched, lockPlanInForce } from '../read/plan-in-force';
import { readText } from '../read/read-text';

export interface NewRevision {
  id: string;
  campaignId: string;
  text: string;
  fileName: string | null;
  issuedOn?: CivilDate;
  createdById: string | null;
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

/** A text read and compared, before anything of it is kept. @throws DomainError `PLAN_REFUSED` */
const compare = async (tx: Tx, input: NewRevision) => {
  const { id, campaignId, text, issuedOn } = input;
  const campaign = await loadLaunched(tx, campaignId);
  const inForce = await lockPlanInForce(tx, campaign);
  const issued = issuedOn ?? campaign.row.issuedOn;
  const { calendar } = campaign.rules;
  const first = readPlan(text, { calendar, ...(issuedOn && { issuedOn }) });
  // A text without a day of its own takes its years from the plan that it revises.
  const reading =
    first.ok && !first.plan.issuedOn && issued ? readPlan(text, { calendar, issuedOn: issued }) : first;
  if (!reading.ok) throw new DomainError('PLAN_REFUSED', reading.reason, { refusal: reading.code });
  const { plan } = reading;
  const own: RevisionAnswers = { ...noAnswers(), matches: {}, ...(issuedOn && { issuedOn }) };
  const last = await tx.revision.findFirst({ where: { campaignId }, orderBy: { ordinal: 'desc' } });
  const ordinal = (last?.ordinal ?? 0) + 1;
  const compared = await readText(tx, campaign, inForce, { id, ordinal, plan, own });
  return { plan, own, ordinal, compared };
};

/** What a text would change, without keeping it. @throws what `createRevision` throws */
export const compareRevision = (db: Db, input: NewRevision): Promise<RevisionReading> =>
  inTransaction(db, async tx => (await compare(tx, input)).compared);

/**
 * Reads a revised text and keeps it with its difference to the plan in force, every piece waiting for its decision. What earlier
 * revisions left undecided can no longer be decided.
 *
 * @throws DomainError `PLAN_REFUSED`, `CAMPAIGN_UNKNOWN`, `CAMPAIGN_NOT_LAUNCHED`
 */
export const createRevision = (db: Db, input: NewRevision): Promise<{ revisionId: string }> =>
  inTransaction(db, async tx => {
    const { id, campaignId, text, fileName, createdById } = input;
    const { plan, own, ordinal, compared } = await compare(tx, input);
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
