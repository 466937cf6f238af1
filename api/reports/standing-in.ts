import { dateOf } from '../../domain/calendar/civil-date';
import type { FormPurpose } from '../../domain/codes/form';
import { returnsOf, type UnitReturn } from '../../domain/compile/compile/unit-return';
import type { CampaignRecord } from '../../domain/compile/record';
import type { OwnStanding } from '../contracts/returns';

/** Of a unit that owes none and has handed in none. */
export const noStanding: OwnStanding = {
  standing: null,
  dueOn: null,
  receivedAt: null,
  number: null,
  isPending: false,
  isOverdue: false,
};

const presentStanding = ({ row, counting }: UnitReturn, today: string): OwnStanding => {
  const { standing, dueOn, receivedAt, number, lackingIds } = row;
  const counted = [...counting.papers, ...(counting.document ? [counting.document] : [])];
  return {
    standing,
    dueOn,
    receivedAt,
    number,
    isPending: counted.some(one => one.submission.decision === 'pending'),
    isOverdue: lackingIds.length > 0 && dueOn !== null && dueOn < today,
  };
};

/** How every unit of a record stands with its plan or its report. */
export const standingsIn = (record: CampaignRecord, purpose: FormPurpose): ReadonlyMap<string, OwnStanding> =>
  new Map(returnsOf(record, purpose).map(one => [one.unit.id, presentStanding(one, dateOf(record.asOf))]));

/** The same of one unit; one that owes none stands nowhere. */
export const standingIn = (record: CampaignRecord, unitId: string, purpose: FormPurpose): OwnStanding =>
  standingsIn(record, purpose).get(unitId) ?? noStanding;
