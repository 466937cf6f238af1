import { addDays } from '../../../domain/calendar/civil-date';
import type { Payment, Tranche } from '../../../domain/figures/types';
import { cutAmount } from './cut-amount';
import type { Dice } from './dice';
import { demoFaults } from './faults';

/** So many payments are made, whatever they come to. */
const demoPayments = 50_000;

interface Use {
  purpose: string;
  amount: bigint;
  /** How many of the tranche's payments, out of 100. */
  weight: number;
}

const faulty = <T extends { county: string; year: number }>(
  fault: T,
  { to, year }: Tranche,
): T | undefined => (fault.county === to && fault.year === year ? fault : undefined);

const educationUses = (tranche: Tranche): Use[] => {
  const named = demoFaults.compulsory.find(one => faulty(one, tranche));
  const compulsory = named?.amount ?? (tranche.amount * 78n) / 100n;
  const elsewhere = faulty(demoFaults.educationElsewhere, tranche)?.amount ?? 0n;
  const rest = tranche.amount - compulsory - elsewhere;
  const preschool = (rest * 4n) / 10n;
  const senior = (rest * 3n) / 10n;
  return [
    { purpose: 'compulsory', amount: compulsory, weight: 72 },
    { purpose: 'preschool', amount: preschool, weight: 12 },
    { purpose: 'senior', amount: senior, weight: 8 },
    { purpose: 'vocational', amount: rest - preschool - senior, weight: 8 },
    { purpose: 'office-building', amount: elsewhere, weight: 1 },
  ];
};

const socialUses = (tranche: Tranche): Use[] => {
  const elsewhere = faulty(demoFaults.socialElsewhere, tranche)?.amount ?? 0n;
  const health = (tranche.amount * 5n) / 10n;
  const culture = (tranche.amount * 3n) / 10n;
  return [
    { purpose: 'health', amount: health, weight: 50 },
    { purpose: 'culture', amount: culture, weight: 30 },
    { purpose: 'sport', amount: tranche.amount - health - culture - elsewhere, weight: 20 },
    { purpose: 'lantern-show', amount: elsewhere, weight: 1 },
  ];
};

const industryUses = (tranche: Tranche): Use[] => [
  { purpose: 'industry-project', amount: tranche.amount, weight: 100 },
];

const usesOf = { education: educationUses, social: socialUses, industry: industryUses } as const;

const usesOfTranche = (tranche: Tranche): Use[] => {
  const kept = faulty(demoFaults.idle, tranche);
  const uses = usesOf[tranche.programme as keyof typeof usesOf](tranche).filter(one => one.amount > 0n);
  // What lies idle is taken from the last use.
  const idle = kept && tranche.programme === 'social' ? kept.amount : 0n;
  return uses.map((one, nth) => (nth === uses.length - 1 ? { ...one, amount: one.amount - idle } : one));
};

/** How many payments each tranche gets: by its amount, and exactly `demoPayments` together. */
const countsOf = (tranches: readonly Tranche[]): number[] => {
  const each = Math.floor(demoPayments / tranches.length);
  const over = demoPayments - each * tranches.length;
  return tranches.map((_, nth) => each + (nth < over ? 1 : 0));
};

/** 30,000 and more vouchers: what was received is paid out within three weeks, in whole 元. */
export const spend = (tranches: readonly Tranche[], dice: Dice): Payment[] => {
  const counts = countsOf(tranches);
  return tranches.flatMap((tranche, nth) => {
    const uses = usesOfTranche(tranche);
    const count = counts[nth]!;
    const whole = uses.reduce((sum, one) => sum + one.weight, 0);
    let left = count;
    return uses.flatMap(({ purpose, amount, weight }, place) => {
      const parts = place === uses.length - 1 ? left : Math.max(1, Math.floor((count * weight) / whole));
      left -= parts;
      return cutAmount(amount, parts, dice).map((one, part): Payment => ({
        id: `${tranche.id}-${purpose}-${part + 1}`,
        tranche: tranche.id,
        unit: tranche.to,
        amount: one,
        paidOn: addDays(tranche.receivedOn ?? tranche.issuedOn, 3 + dice.below(18)),
        purpose,
        project: null,
        undoes: null,
      }));
    });
  });
};
