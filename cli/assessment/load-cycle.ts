import type { Appraisal } from '../../domain/appraisal/types';
import { assessmentId } from '../../domain/assessment/open-assessment';
import type { AssessmentState } from '../../domain/assessment/state';
import type { Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { FindingRecord } from '../../domain/finding/project';
import { unitNames } from '../../prisma/read/unit-names';
import { inTransaction } from '../../prisma/record/acts';
import { loadFacts } from '../../prisma/record/facts';
import { postgresStore } from '../../prisma/record/postgres-store';
import type { Db } from '../../prisma/schema/db';
import { appraisalOf, figuresAsOf } from '../../record/assessment/appraisal-of';

/** A cycle as it stands, with what its figures come to: at the present, or as of its report. */
export interface LoadedCycle {
  campaignId: string;
  state: AssessmentState;
  now: Instant;
  appraisal: Appraisal;
  /** When the figures are of. */
  asOf: Instant;
  findings: FindingRecord[];
  nameOf: (unitId: string) => string;
}

/** All of it in one view of the record. @throws DomainError `ASSESSMENT_UNKNOWN` */
export const loadCycle = async (db: Db, campaignId: string): Promise<LoadedCycle> => {
  const id = assessmentId(campaignId);
  const read = await inTransaction(
    db,
    async tx => {
      const row = await tx.docket.findUnique({ where: { id, kind: 'assessment' }, select: { state: true } });
      if (!row) throw new DomainError('ASSESSMENT_UNKNOWN', { id });
      const state = row.state as unknown as AssessmentState;
      const facts = await loadFacts(tx, campaignId);
      const store = postgresStore(tx);
      const appraisal = await appraisalOf({ store, facts }, state);
      const findings = await store.assessments.findings(campaignId);
      const asOf = figuresAsOf(state, facts.now);
      return { campaignId, state, now: facts.now, appraisal, asOf, findings };
    },
    { isOneView: true },
  );
  const named = await unitNames(db, [
    ...read.state.subjects.map(one => one.unitId),
    ...read.state.obligations.map(one => one.owedBy),
    ...(read.state.thirdParty ? [read.state.thirdParty.unitId] : []),
  ]);
  return { ...read, nameOf: unitId => named(unitId).name };
};
