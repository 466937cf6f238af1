import { dateOf } from '../domain/calendar/civil-date';
import { inChinese } from '../domain/explain/date-in-words';
import { citesInForce } from '../domain/policy/cites-in-force';
import { interviewRule } from '../domain/policy/later-rules';
import type { Policy } from '../domain/policy/types';
import type { ProceedingFacts } from '../domain/proceeding/acts';
import type { Book } from './book';
import { holdProceeding } from './hold-proceeding';
import { joinLetter, type NewLetter } from './join-letter';
import type { CampaignFacts, ProceedingRecord } from './rows';
import type { LetterKind } from '../domain/codes/letter';
import type { Stage } from '../domain/codes/proceeding';

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

/** The paper that a proceeding waits for now, if any: its workflow has something to do. */
export const paperDue = ({ kind, stage, facts }: ProceedingRecord): PaperKind | null => {
  const papers: PaperKind[] =
    kind === 'interview' ? ['interview-notice', 'interview-minutes'] : ['accountability-proposal'];
  return papers.find(paper => stages[paper].includes(stage) && facts[claims[paper]] === undefined) ?? null;
};

const interviewOf = (
  kind: PaperKind,
  known: ProceedingFacts,
  policy: Policy,
): NewLetter['interview'] | undefined => {
  if (kind === 'accountability-proposal') return undefined;
  const { notice, at, place } = interviewRule(policy);
  return {
    on:
      kind === 'interview-notice'
        ? `通知送达后第 ${notice.workingDays} 个工作日 ${at}`
        : known.heldOn
          ? inChinese(known.heldOn)
          : '',
    place: known.place ?? place,
    by: '县委县政府督查室',
    bring: '整改台账、未办结原因说明及完成计划',
    ...(known.newDeadlineOn && { newDeadlineOn: known.newDeadlineOn }),
    ...(known.commitment && { commitment: known.commitment }),
  };
};

const addressee = (kind: PaperKind, unitId: string, facts: CampaignFacts): string =>
  kind === 'accountability-proposal' ? facts.offices.authority : unitId;

/**
 * Drafts a paper of a proceeding once: 约谈通知书, 约谈纪要 or 问责建议书. Returns false when there is nothing to draft (it is
 * there already, or the proceeding has moved on).
 */
export const draftPaper = async (book: Book, proceedingId: string, kind: PaperKind): Promise<boolean> => {
  const { record } = await holdProceeding(book, proceedingId);
  const facts = await book.open(record.campaignId);
  if (paperDue(record) !== kind) return false;
  const interview = interviewOf(kind, record.facts, facts.policy);
  const letterId = await joinLetter(book, {
    kind,
    toUnitId: addressee(kind, record.unitId, facts),
    batchKey: `${proceedingId}:${kind}`,
    items: record.items,
    proceedingId,
    cites: citesInForce(
      [`practice:${kind}`, '政府督查工作条例 12', '政府督查工作条例 21'],
      dateOf(facts.now),
    ),
    ...(interview && { interview }),
  });
  book.saveProceeding({
    ...record,
    facts: { ...record.facts, [claims[kind]]: letterId },
    version: record.version + 1,
  });
  return true;
};
