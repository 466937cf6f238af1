import { policyVersion } from '../../domain/explain/derive';
import { provisionalYears } from '../../domain/explain/provisional';
import { whatNext } from '../../domain/outlook/what-next';
import { isOpen } from '../../domain/obligation/types';
import { visibleCase } from '../../domain/scope/visible-case';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import type { DocketRecord } from '../../prisma/read/docket';
import { queryPapers } from '../../prisma/read/papers';
import { unitNames } from '../../prisma/read/unit-names';
import type { NextView } from '../contracts/next';
import { presentDerivation, presentStep } from './present-derivation';

/** What comes next in a docket, or why nothing does, by the campaign's now. */
export const presentNext = async (db: Db, record: DocketRecord): Promise<NextView> => {
  const { row, sight } = record;
  const state = visibleCase(sight, record.state);
  const facts = await loadFacts(db, row.campaignId);
  const papers = await queryPapers(db, record);
  const { office, supervision, leadership } = facts.offices;
  const named = await unitNames(db, [
    office,
    supervision,
    leadership,
    ...state.parts.map(part => part.unitId),
    ...state.obligations.map(one => one.owedBy),
    ...papers.flatMap(one => one.heldBy ?? []),
  ]);
  const next = whatNext(state, { facts, papers, nameOf: id => named(id).name, reader: sight.reader });
  return {
    docketId: state.id,
    ref: state.ref,
    title: state.title,
    now: facts.now,
    policy: policyVersion(facts.policy),
    calendar: facts.calendar.version,
    obligations: next.obligations.map(({ obligation, upcoming, standstill }) => ({
      id: obligation.id,
      kind: obligation.kind,
      what: obligation.what,
      owedBy: named(obligation.owedBy),
      dueOn: obligation.dueOn,
      provisionalYears: provisionalYears(obligation.derivation),
      isOpen: isOpen(obligation),
      upcoming: upcoming.map(one => ({
        ...one,
        provisionalYears: provisionalYears(one.derivation),
        says: presentStep(one.says),
        derivation: presentDerivation(one.derivation),
      })),
      standstill: standstill && presentStep(standstill),
    })),
    waits: presentDerivation(next.waits),
  };
};
