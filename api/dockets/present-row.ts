import { leadsOf } from '../../domain/case/state';
import { percentOf } from '../../domain/light/leads';
import type { Reader } from '../../domain/permissions/reader';
import { lightSeen } from '../../domain/scope/light-seen';
import { loadPolicy } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import type { LedgerLine } from '../../prisma/read/ledger';
import { unitNames, type NamesOf } from '../../prisma/read/unit-names';
import type { LedgerRow } from '../contracts/dockets';
import { nextDueYears } from '../../record/docket-rows';
import { presentStep } from '../explanations/present-derivation';
import { presentSources } from './present-sources';
import { instantOf } from '../../prisma/schema/instants';

/** Lines of the ledger with names and reasons; names are read at once, the present ones unless told; policies are cached. */
export const presentRows = async (
  db: Db,
  lines: LedgerLine[],
  reader: Reader,
  namesOf: NamesOf = unitNames,
): Promise<LedgerRow[]> => {
  const named = await namesOf(
    db,
    lines.flatMap(({ state }) => [
      ...state.parts.map(part => part.unitId),
      ...state.obligations.map(one => one.owedBy),
      ...(state.unitId ? [state.unitId] : []),
    ]),
  );
  return Promise.all(
    lines.map(async ({ state, ...line }) => {
      const policy = await loadPolicy(db, line.policyId, line.policyVersion);
      const { why } = lightSeen(reader, state, { now: line.now, policy }, id => named(id).name);
      return {
        id: state.id,
        campaignId: state.campaignId,
        kind: state.kind,
        ref: state.ref,
        unit: state.unitId === null ? null : named(state.unitId),
        title: state.title,
        category: state.category,
        status: state.status,
        outcome: state.outcome,
        closedOn: state.closedOn,
        grade: state.graded?.grade ?? null,
        gradeReason: state.graded?.reason ?? null,
        light: line.light,
        lightWhy: presentStep(why),
        leads: leadsOf(state).map(named),
        units: state.parts.map(part => named(part.unitId)),
        nextDueOn: line.nextDueOn,
        nextDueProvisional: nextDueYears(state, line.nextDueOn),
        openCount: line.openCount,
        overdueCount: line.overdueCount,
        percent: percentOf(state),
        isLongTerm: state.isLongTerm,
        isMajor: state.major !== undefined,
        sources: presentSources(state, line.campaignTitle),
        isEnded: line.isEnded,
        changedAt: instantOf(line.changedAt),
        version: line.version,
      };
    }),
  );
};
