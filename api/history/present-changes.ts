import type { Instant } from '../../domain/calendar/civil-date';
import type { CaseState } from '../../domain/case/state';
import type { Sight } from '../../domain/scope/sight';
import type { Db } from '../../prisma/schema/db';
import { unitNamesAsOf, type Named } from '../../prisma/read/unit-names';
import type { FieldChange, Differences } from '../../record/history/differences';
import type { CampaignFacts } from '../../record/rows';
import type { ChangedCase, LedgerChange } from '../contracts/history';
import { presentTimeline } from '../dockets/present-timeline';
import { presentLines } from './present-lines';

const presentChange = (
  { field, before, after, isByRules, isByTime, seqs }: FieldChange,
  named: (id: string) => Named,
): LedgerChange => {
  if (field !== 'leadIds') return { field, before, after, isByRules, isByTime, seqs };
  const names = (ids: FieldChange['before']) => (Array.isArray(ids) ? ids.map(one => named(one).name) : ids);
  return { field: 'leads', before: names(before), after: names(after), isByRules, isByTime, seqs };
};

/**
 * Cases that differ between two instants, with the sentences of what was recorded in between;
 * units by their names at the later, in each sentence by those of its day.
 */
export const presentChanges = async (
  db: Db,
  found: (Differences & { state: CaseState; changedAt: Instant })[],
  facts: CampaignFacts,
  sight: Sight,
): Promise<ChangedCase[]> => {
  const rows = await presentLines(db, found, facts, sight.reader);
  const leads = found.flatMap(({ changes }) =>
    changes.flatMap(({ field, before, after }) =>
      field === 'leadIds' ? [before, after].flatMap(one => (Array.isArray(one) ? one : [])) : [],
    ),
  );
  const named = await unitNamesAsOf(facts)(db, leads);
  const cases: ChangedCase[] = [];
  for (const [index, row] of rows.entries()) {
    const one = found[index];
    if (!one) continue;
    const acts = one.acts.map(act => ({ ...act, recordedAt: new Date(act.recordedAt) }));
    cases.push({
      case: row,
      isNew: one.isNew,
      changes: one.changes.map(change => presentChange(change, named)),
      acts:
        acts.length > 0 ? await presentTimeline(db, one.state.obligations, acts, sight, facts.campaign) : [],
    });
  }
  return cases;
};
