import type { Recorded } from '../../domain/figures/read/check-between';

/** What rows that come in may refer to, as plain data: it goes along where a file is read aside. */
export interface RecordedBrief {
  tranches: { id: string; issuedOn: string; receivedOn: string | null }[];
  payments: { id: string; tranche: string }[];
  projects: string[];
}

/** The same as the reader asks for it. */
export const recordedOf = ({ tranches, payments, projects }: RecordedBrief): Recorded => {
  const byTranche = new Map(tranches.map(one => [one.id, one]));
  const byPayment = new Map(payments.map(one => [one.id, one]));
  const known = new Set(projects);
  return {
    tranche: id => {
      const one = byTranche.get(id);
      if (!one) return undefined;
      const { issuedOn, receivedOn } = one;
      return { issuedOn, ...(receivedOn !== null && { receivedOn }) };
    },
    payment: id => byPayment.get(id),
    hasProject: id => known.has(id),
  };
};
