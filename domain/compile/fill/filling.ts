import type { Name } from '../../codes/names';
import type { PartRole } from '../../codes/docket';
import type { CaseState } from '../../case/state';
import type { Facts } from '../../docket/draft';
import type { FieldAnswer } from '../../form/document';
import type { FormField } from '../../form/types';
import { isFile } from '../../kinds';
import type { UnitId } from '../../obligation/types';
import type { Reader } from '../../permissions/reader';
import type { ProceedingState } from '../../proceeding/state';
import { isProceedingTold } from '../../scope/papers';
import { itemKey } from '../../scope/sight';
import { visibleCase } from '../../scope/visible-case';
import { casesOf } from '../compile/in-order';
import type { CampaignRecord } from '../record';

/** A case in which the unit has a part, as the unit may know it. */
export interface OwnCase {
  state: CaseState;
  role: PartRole;
}

/** What forms of one unit are filled from: its own file, its cases and the proceedings of which it was told, and nothing else. */
export interface Filling {
  record: CampaignRecord;
  facts: Facts;
  unitId: UnitId;
  isTownship: boolean;
  reader: Reader;
  file: CaseState | null;
  cases: readonly OwnCase[];
  proceedings: readonly ProceedingState[];
  /** The unit's letters that reached it, by what it replied. */
  replies: readonly { docketId: string; at: string; text: string }[];
  nameOf: (unitId: UnitId) => string;
}

/** What the record has for a field: the value, or null and why there is none. */
export interface Recorded {
  value: FieldAnswer | null;
  says: Name;
  docketIds: string[];
}

/** Fills a field from one source; `own` is the problem's case, null for a field of the unit. */
export type FillFrom = (filling: Filling, own: OwnCase | null, field: FormField) => Recorded;

/** A text of the record in lines; nothing where there are none. */
export const linesOf = (lines: readonly string[], says: Name, docketIds: string[]): Recorded => ({
  value: lines.length > 0 ? { kind: 'text', text: lines.join('\n') } : null,
  says,
  docketIds,
});

/** 督导 is nobody's own work. Who only owes something there answers for that. */
const roleIn = ({ parts, obligations }: CaseState, unitId: UnitId): PartRole | null => {
  const role = parts.find(one => one.unitId === unitId)?.role;
  if (role !== undefined && role !== 'supervising') return role;
  return obligations.some(one => one.owedBy === unitId) ? 'responsible' : null;
};

/** Reads a campaign's record as one unit may. */
export const fillingFor = (record: CampaignRecord, unitId: UnitId): Filling => {
  const reader: Reader = { seesAll: false, unitIds: [unitId], ownHouse: [] };
  const proceedings = record.dockets.filter(
    (one): one is ProceedingState =>
      one.kind === 'proceeding' && one.unitId === unitId && isProceedingTold(one),
  );
  const sight = { reader, told: new Set(proceedings.flatMap(one => one.items.map(itemKey))) };
  const own = record.dockets.filter(isFile).find(one => one.kind === 'unit-file' && one.unitId === unitId);
  const names = new Map(record.units.map(one => [one.id, one]));
  return {
    record,
    facts: { ...record.facts, now: record.asOf },
    unitId,
    isTownship: names.get(unitId)?.isTownship ?? false,
    reader,
    file: own ? visibleCase(sight, own) : null,
    cases: casesOf(record).flatMap(state => {
      const role = roleIn(state, unitId);
      return role ? [{ state: visibleCase(sight, state), role }] : [];
    }),
    proceedings,
    replies: record.dockets.flatMap(one =>
      one.kind === 'letter' && one.unitId === unitId && one.reply !== null
        ? [{ docketId: one.id, at: one.stamps.replied?.at ?? one.openedAt, text: one.reply }]
        : [],
    ),
    nameOf: id => names.get(id)?.name ?? id,
  };
};
