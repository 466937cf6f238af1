import { dateOf } from '../../domain/calendar/civil-date';
import { leadsOf, type DocketState } from '../../domain/case/state';
import { percentOf } from '../../domain/light/leads';
import { isOverdue } from '../../domain/light/light';
import { isOpen } from '../../domain/obligation/types';
import { ruleRef } from '../../domain/breach/in-words';
import type { Reader } from '../../domain/permissions/reader';
import { lightSeen } from '../../domain/scope/light-seen';
import { submissionSeen } from '../../domain/scope/visible-events';
import { visibleCase } from '../../domain/scope/visible-case';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import type { SignedIn } from '../../prisma/people/sessions';
import { breachOfCase } from '../../prisma/read/breaches';
import type { DocketRecord } from '../../prisma/read/docket';
import { fileNames } from '../../prisma/read/files';
import { personNames, unitNames, unitNamesAsOf, type Named } from '../../prisma/read/unit-names';
import type { DocketView } from '../contracts/dockets';
import { nextDueOn, nextDueYears } from '../../record/docket-rows';
import type { CampaignFacts } from '../../record/rows';
import { presentStep } from '../explanations/present-derivation';
import { abilitiesOf } from './abilities';
import { presentCalls, unitsOfCalls } from './present-calls';
import { gradersOf, presentGrades } from './present-grade';
import { peopleOfInstructions, presentInstructions, unitsOfInstructions } from './present-instructions';
import { presentObligation } from './present-obligation';
import { presentSources } from './present-sources';
import type { LetterKind, LetterStatus } from '../../domain/codes/letter';
import type { ProceedingKind, Stage } from '../../domain/codes/proceeding';
import { instantOf } from '../../prisma/schema/instants';

type Name = (id: string) => Named;

const unitIdsOf = ({ state, letters, proceedings }: DocketRecord): string[] => [
  ...state.parts.map(part => part.unitId),
  ...state.obligations.flatMap(one => [one.owedBy, ...(one.about ? [one.about.unitId] : [])]),
  ...state.submissions.flatMap(one => [one.unitId, ...(one.decidedBy ? [one.decidedBy] : [])]),
  ...state.progress.map(one => one.unitId),
  ...state.taskReturns.map(one => one.unitId),
  ...(state.contests ?? []).map(one => one.unitId),
  ...gradersOf(state),
  ...unitsOfCalls(state),
  ...unitsOfInstructions(state),
  ...letters.map(one => one.toUnitId),
  ...proceedings.map(one => one.unitId),
  ...(state.unitId ? [state.unitId] : []),
];

const presentHandedIn = (state: DocketState, named: Name, reader: Reader) => ({
  submissions: state.submissions
    .map(given => submissionSeen(reader, given))
    .map(({ unitId, decidedBy, ...one }) => ({
      ...one,
      unit: named(unitId),
      decidedAt: one.decidedAt ?? null,
      decidedBy: decidedBy ? named(decidedBy) : null,
      reason: one.reason ?? null,
    })),
  progress: state.progress.map(({ unitId, ...one }) => ({ ...one, unit: named(unitId) })),
  contests: (state.contests ?? []).map(one => ({
    unit: named(one.unitId),
    at: one.at,
    reason: one.reason,
    fileIds: one.fileIds,
    decision: one.decision,
    decidedAt: one.decidedAt ?? null,
    decisionReason: one.decisionReason ?? null,
  })),
  taskReturns: state.taskReturns.map(({ unitId, ...one }) => ({
    ...one,
    unit: named(unitId),
    decidedAt: one.decidedAt ?? null,
  })),
});

const presentPapers = ({ letters, proceedings }: DocketRecord, named: Name) => ({
  letters: letters.map(one => ({
    id: one.id,
    kind: one.kind as LetterKind,
    status: one.status as LetterStatus,
    number: one.number,
    title: one.title,
    toUnit: named(one.toUnitId),
  })),
  proceedings: proceedings.map(one => ({
    id: one.id,
    kind: one.kind as ProceedingKind,
    stage: one.stage as Stage,
    unit: named(one.unitId),
    openedAt: instantOf(one.openedAt),
  })),
});

/** The breach that a case comes from, as far as the reader may see it. */
const originOf = async (db: Db, { state }: DocketRecord, actor: SignedIn): Promise<DocketView['breach']> => {
  const breach = state.breachId === undefined ? null : await breachOfCase(db, actor, state.breachId);
  return breach && { id: breach.id, rule: ruleRef(breach.row), says: breach.says };
};

/**
 * A case or a unit's file with all that it holds for the reader and what this person may do with it; by the campaign's present rules and
 * clock unless others are given, and by the names of then.
 */
export const presentDocket = async (
  db: Db,
  record: DocketRecord,
  actor: SignedIn,
  asOf?: CampaignFacts,
): Promise<DocketView> => {
  const { row, sight } = record;
  const state = visibleCase(sight, record.state);
  const facts = asOf ?? (await loadFacts(db, row.campaignId));
  const extensions = state.obligations.flatMap(one => one.extensions ?? []);
  const fileIds = [...state.submissions, ...state.progress, ...extensions, ...(state.contests ?? [])].flatMap(
    one => one.fileIds,
  );
  fileIds.push(...(state.instructions ?? []).flatMap(one => one.answers.flatMap(each => each.fileIds)));
  const namesOf = asOf ? unitNamesAsOf(asOf) : unitNames;
  const [named, files] = [await namesOf(db, unitIdsOf({ ...record, state })), await fileNames(db, fileIds)];
  const { light, why } = lightSeen(sight.reader, state, facts, id => named(id).name);
  const { id, campaignId, kind, ref, title, category, status, outcome, closedOn, openedAt } = state;
  return {
    id,
    campaignId,
    campaign: {
      id: campaignId,
      title: facts.campaign.title,
      clock: facts.campaign.clock === 'rehearsal' ? 'rehearsal' : 'real',
      now: facts.now,
    },
    kind,
    ref,
    title,
    category,
    status,
    outcome,
    closedOn,
    grade: state.graded?.grade ?? null,
    gradeReason: state.graded?.reason ?? null,
    openedAt,
    unit: state.unitId === null ? null : named(state.unitId),
    breach: await originOf(db, record, actor),
    light,
    lightWhy: presentStep(why),
    leads: leadsOf(state).map(named),
    parts: state.parts.map(({ unitId, role }) => ({ unit: named(unitId), role })),
    nextDueOn: nextDueOn(state),
    nextDueProvisional: nextDueYears(state, nextDueOn(state)),
    openCount: state.obligations.filter(isOpen).length,
    overdueCount: state.obligations.filter(one => isOverdue(one, dateOf(facts.now))).length,
    percent: percentOf(state),
    isLongTerm: state.isLongTerm,
    isMajor: state.major !== undefined,
    major: state.major ?? null,
    sources: presentSources(state, facts.campaign.title),
    isEnded: row.isEnded,
    changedAt: instantOf(row.changedAt),
    version: row.version,
    obligations: state.obligations.map(one => presentObligation(one, facts, named, row.steps, sight)),
    ...presentHandedIn(state, named, sight.reader),
    calls: await presentCalls(db, state, named),
    ...presentInstructions(state, facts.now, named, await personNames(db, peopleOfInstructions(state))),
    files,
    verifiedAt: state.verifiedAt,
    announcedUntil: state.announcedUntil,
    liaison: state.liaison,
    ...(await presentGrades(db, state, named)),
    ...presentPapers(record, named),
    abilities: abilitiesOf(record.state, actor, facts),
  };
};
