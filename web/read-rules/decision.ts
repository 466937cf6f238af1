import type { ConfirmationInput } from '../../api/contracts/draft-pack';
import type { PolicyReadingView } from '../../api/contracts/read-rules';

export type Proposal = PolicyReadingView['proposals'][number];
export type PeriodChoice = 'read' | 'years' | 'span' | 'each-year' | 'by' | 'once';

/** What a person has said of a proposal so far; empty fields leave what was read. */
export interface Decision {
  status: 'confirmed' | 'rejected' | null;
  comparator: string;
  number: string;
  period: PeriodChoice;
  from: string;
  to: string;
  day: string;
  modality: string;
  scope: string;
  setName: string;
  /** One to a line, or with 、 between. */
  members: string;
  owner: string;
  unit: string;
  measureId: string;
  measureName: string;
  settled: ConfirmationInput['settled'];
}

/** The fields hold what was read, so that it is corrected and not typed again. */
export const undecided = (one: Proposal): Decision => ({
  status: null,
  comparator: one.comparator ?? '',
  number: one.number ?? '',
  period: 'read',
  from: '',
  to: '',
  day: '',
  modality: one.modality,
  scope: one.scope,
  setName: one.set?.name ?? '',
  members: (one.set?.members ?? []).join('、'),
  owner: one.owner ?? '',
  unit: '',
  measureId: '',
  measureName: '',
  settled: [],
});

const membersOf = (text: string): string[] => text.split(/[\s、,，;；]+/).filter(Boolean);

const periodOf = ({ period, from, to, day }: Decision): ConfirmationInput['period'] => {
  const [first, last] = [Number(from), Number(to === '' ? from : to)];
  const isYears = Number.isInteger(first) && Number.isInteger(last) && first > 1900 && last >= first;
  switch (period) {
    case 'years':
    case 'span':
      return isYears ? { kind: period, from: first, to: last } : undefined;
    case 'each-year':
      return isYears ? { kind: period, from: first, every: 1 } : undefined;
    case 'by':
      return day === '' ? undefined : { kind: period, day };
    case 'once':
      return { kind: period };
    case 'read':
      return undefined;
  }
};

/** A decision as the API takes it: only what differs from what was read. */
export const toConfirmation = (one: Proposal, decision: Decision): ConfirmationInput => {
  const { comparator, number, modality, scope, setName, owner, unit, measureId, measureName } = decision;
  const members = membersOf(decision.members);
  const period = periodOf(decision);
  const isOtherSet =
    setName.trim() !== (one.set?.name ?? '') || members.join() !== (one.set?.members ?? []).join();
  const said = <T extends string>(value: string, read: T | null): T | undefined =>
    value.trim() === '' || value === read ? undefined : (value.trim() as T);
  const given = {
    comparator: said(comparator, one.comparator),
    number: said(number, one.number),
    period,
    modality: said(modality, one.modality),
    scope: said(scope, one.scope),
    set: isOtherSet && setName.trim() !== '' ? { name: setName.trim(), members } : undefined,
    owner: said(owner, one.owner),
    unit: said(unit, null),
    settled: decision.settled,
  };
  const measure = {
    ...(measureId.trim() !== '' && { id: measureId.trim() }),
    ...(measureName.trim() !== '' && { name: measureName.trim() }),
  };
  const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { proposal: one.id, ...kept, ...(Object.keys(measure).length > 0 && { measure }) };
};
