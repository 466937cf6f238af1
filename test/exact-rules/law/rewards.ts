import type { Figures, Project } from '../figures';
import { accountsAreIn, issuedOn } from './days';
import { cents, total, yuan } from './numbers';
import { counties } from './places';
import { missingBy, plainly, shortBy, type Says } from './says';

interface Reward {
  rule: string;
  programme: string;
  /** One part in so many of the base. */
  oneIn: bigint;
  base: 'investment' | 'fixedAssets';
  least: bigint;
  facts: readonly string[];
}

const cap = 500_000_000n;
const oneYuan = 100n;

const rewards: readonly Reward[] = [
  {
    rule: 'F06',
    programme: 'pre-project',
    oneIn: 2000n,
    base: 'investment',
    least: 50_000_000_000n,
    facts: ['isNewlyBroughtIn', 'fitsOrientation'],
  },
  {
    rule: 'F07',
    programme: 'agri-processing',
    oneIn: 20n,
    base: 'fixedAssets',
    least: 800_000_000n,
    facts: ['isProcessing'],
  },
];

/** Whether it may be paid: no as soon as one condition is known to fail, and not known while one is not told. */
const isEligible = ({ least, facts }: Reward, project: Project): boolean | null => {
  const tests = [
    counties.includes(project.unit),
    project.fixedAssets === undefined ? null : cents(project.fixedAssets) >= least,
    ...facts.map(one => {
      const fact = project.facts[one];
      return typeof fact === 'boolean' ? fact : null;
    }),
  ];
  if (tests.includes(false)) return false;
  return tests.includes(null) ? null : true;
};

/** F06, F07: so much of the base, at most 5 million; off by less than one yuan is rounding. */
const judge = (reward: Reward, project: Project, figures: Figures, asOf: string): Says => {
  const tranches = new Set(
    figures.tranches
      .filter(one => one.program === reward.programme && one.issuedOn <= asOf)
      .map(one => one.id),
  );
  const payments = figures.payments.filter(one => tranches.has(one.tranche) && one.paidOn <= asOf);
  const own = payments.filter(one => one.project === project.id);
  const paid = total(own.map(one => cents(one.amount)));
  const isFinal = accountsAreIn(Number(project.approvedOn.slice(0, 4)), asOf);
  const row = { rule: reward.rule, part: null, unit: project.id, period: 'once' };
  const isAllowed = isEligible(reward, project);
  if (isAllowed === false) return { ...row, ...plainly(paid > 0n ? 'broken' : 'not-applicable') };
  const base = project[reward.base];
  if (isAllowed === null || base === undefined) return { ...row, ...missingBy(isFinal) };
  // Compared without dividing: what is due may be no whole 分.
  const whole = cents(base);
  const [due, times] = whole > cap * reward.oneIn ? [cap, 1n] : [whole, reward.oneIn];
  const off = paid * times - due;
  const found = yuan(paid);
  // Who was paid nothing while others were is not missing.
  if (payments.length === 0) return { ...row, ...missingBy(isFinal) };
  // It has no period: what is paid as it should be is settled.
  if (off === 0n) return { ...row, found, ...plainly('kept') };
  if (off < oneYuan * times && off > -oneYuan * times) return { ...row, found, ...plainly('kept-rounded') };
  return { ...row, found, ...(off > 0n ? plainly('broken') : shortBy(isFinal)) };
};

export const rewardsPaid = (figures: Figures, asOf: string): Says[] =>
  (asOf < issuedOn ? [] : rewards).flatMap(reward => {
    const projects = figures.projects.filter(
      one => one.program === reward.programme && one.approvedOn <= asOf,
    );
    const none: Says = { rule: reward.rule, part: null, unit: null, period: 'once', ...plainly('unknown') };
    return projects.length === 0 ? [none] : projects.map(one => judge(reward, one, figures, asOf));
  });
