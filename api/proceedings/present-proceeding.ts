import type { Item } from '../../domain/docket/item';
import { provisionalYears } from '../../domain/explain/provisional';
import type { Actor } from '../../domain/permissions/actor';
import { proceedingAbilities } from '../../domain/proceeding/commands-in';
import type { ProceedingFacts } from '../../domain/proceeding/project';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import type { SignedIn } from '../../prisma/people/sessions';
import { fileNames } from '../../prisma/read/files';
import { queryItems } from '../../prisma/read/items';
import {
  queryEvidenceLetters,
  visibleProceedings,
  type queryProceeding,
} from '../../prisma/read/proceedings';
import { sightOf } from '../../prisma/read/sight';
import { stepsSeen } from '../../prisma/read/steps-seen';
import { personNames, unitNames, type Named } from '../../prisma/read/unit-names';
import type { ProceedingRow, ProceedingView } from '../contracts/proceedings';
import { presentObligation } from '../dockets/present-obligation';
import { presentDue } from '../papers/present-due';
import { presentItem } from '../papers/present-item';
import { presentOwnObligations } from '../papers/present-own-obligations';
import { presentDerivation } from '../explanations/present-derivation';
import type { LetterKind, LetterStatus } from '../../domain/codes/letter';
import type { ProceedingKind, Stage } from '../../domain/codes/proceeding';
import { instantOf } from '../../prisma/schema/instants';
import type { StepDecision } from '../../domain/codes/ladder';

type ProceedingRecord = Awaited<ReturnType<typeof queryProceeding>>;
type ProceedingInList = Omit<ProceedingRecord, 'docket'>;

const decidedForOf = ({ facts }: ProceedingInList): string | undefined =>
  (facts as ProceedingFacts).decidedForId;

const namedOrNull = (named: (id: string) => Named, id: string | undefined): Named | null =>
  id === undefined ? null : named(id);

/** Proceedings as rows, with what this person may do in each: four queries for all. */
export const presentProceedings = async (
  db: Db,
  proceedings: ProceedingInList[],
  actor: Actor,
): Promise<ProceedingRow[]> => {
  const due = await presentDue(db, proceedings);
  const units = await unitNames(
    db,
    proceedings.map(one => one.unitId),
  );
  const people = await personNames(
    db,
    proceedings.flatMap(one => [one.decidedById ?? [], decidedForOf(one) ?? []].flat()),
  );
  return proceedings.map(one => ({
    id: one.id,
    campaignId: one.campaignId,
    kind: one.kind as ProceedingKind,
    stage: one.stage as Stage,
    unit: units(one.unitId),
    openedAt: instantOf(one.openedAt),
    decision: one.decision as StepDecision | null,
    decisionReason: one.decisionReason,
    decidedBy: one.decidedById === null ? null : people(one.decidedById),
    decidedFor: namedOrNull(people, decidedForOf(one)),
    decidedAt: instantOf(one.decidedAt),
    endedAt: instantOf(one.endedAt),
    itemCount: (one.items as unknown as Item[]).length,
    ...due(one),
    abilities: proceedingAbilities(
      { kind: one.kind as ProceedingKind, stage: one.stage as Stage, unitId: one.unitId },
      actor,
    ),
  }));
};

/** The letters of a proceeding are named to whoever may see them: an id says of what, to whom and when. */
const withPapersSeen = (facts: ProceedingFacts, letters: ReadonlySet<string>): ProceedingFacts => {
  const { noticeLetterId: notice, minutesLetterId: minutes, proposalLetterId: proposal, ...others } = facts;
  const seen = (id: string | undefined): id is string => id !== undefined && letters.has(id);
  return {
    ...others,
    ...(seen(notice) && { noticeLetterId: notice }),
    ...(seen(minutes) && { minutesLetterId: minutes }),
    ...(seen(proposal) && { proposalLetterId: proposal }),
  };
};

const presentFacts = ({ derivations, ...facts }: ProceedingFacts): ProceedingView['facts'] => ({
  ...facts,
  ...(derivations && {
    derivations: Object.fromEntries(
      Object.entries(derivations).map(([day, why]) => [day, presentDerivation(why)]),
    ),
    provisional: Object.fromEntries(
      Object.entries(derivations).map(([day, why]) => [day, provisionalYears(why)]),
    ),
  }),
});

/** A proceeding with its evidence pack: each obligation with dates and steps, and the letters. */
export const presentProceeding = async (
  db: Db,
  proceeding: ProceedingRecord,
  actor: SignedIn,
): Promise<ProceedingView> => {
  const [row] = await presentProceedings(db, [proceeding], actor);
  const facts = await loadFacts(db, proceeding.campaignId);
  const items = await queryItems(db, proceeding.items as unknown as Item[]);
  const about = new Set(items.map(item => item.obligationId));
  const steps = items.flatMap(item => item.docket.steps.filter(step => about.has(step.obligationId)));
  const letters = await queryEvidenceLetters(
    db,
    actor,
    proceeding.id,
    steps.flatMap(step => step.letterId ?? []),
  );
  const proceedings = await visibleProceedings(
    db,
    actor,
    steps.flatMap(step => step.proceedingId ?? []),
  );
  const sight = await sightOf(db, actor, proceeding.campaignId);
  const known = withPapersSeen(proceeding.facts as ProceedingFacts, new Set(letters.map(one => one.id)));
  const named = await unitNames(db, [
    ...items.map(item => item.obligation.owedBy),
    ...letters.map(letter => letter.toUnitId),
  ]);
  return {
    ...row!,
    facts: presentFacts(known),
    items: items.map(item => ({
      ...presentItem(item),
      obligation: presentObligation(
        item.obligation,
        facts,
        named,
        stepsSeen(
          item.docket.steps,
          letters,
          [...proceedings].map(id => ({ id })),
        ),
        sight,
      ),
    })),
    letters: letters.map(letter => ({
      id: letter.id,
      kind: letter.kind as LetterKind,
      status: letter.status as LetterStatus,
      number: letter.number,
      title: letter.title,
      toUnit: named(letter.toUnitId),
      deliveredAt: instantOf(letter.deliveredAt),
    })),
    obligations: await presentOwnObligations(db, sight, proceeding),
    files: await fileNames(db, known.answerFileIds ?? []),
    version: proceeding.docket.version,
  };
};
