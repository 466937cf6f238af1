import type { Prisma } from '../generated/client';
import type { Db } from '../schema/db';

type Written = Readonly<Record<string, unknown>>;

/**
 * What the code gave to every policy that did not say it, word for word, up to the version that wrote it into the data
 * (ADR 47). It is the past: a change of the default policy is no change here.
 */
const givenByCode = {
  extension: {
    kinds: ['plan', 'report', 'rectification', 'milestone'],
    most: 2,
    longestDays: 30,
    decision: { workingDays: 2, cites: 'practice:extension-decision' },
    holdsLadder: false,
    cites: 'practice:extension',
  },
  pause: {
    kinds: ['plan', 'report', 'rectification', 'milestone', 'new-deadline'],
    cites: 'practice:pause',
  },
  contest: { askDays: 30, decideDays: 30, cites: '政府督查工作条例 17' },
  review: { every: { months: 3 }, cites: 'practice:review' },
  assumedWork: { days: 30, restDay: 'stays', cites: 'practice:assumed-work' },
  burden: { messagesToOne: 5, forms: 10, inspections: 2, cites: 'practice:burden' },
};

/** Of these a policy could say a part; the rest was given. */
const givenInPart = {
  interview: {
    notice: { workingDays: 2, cites: 'practice:interview-notice' },
    at: '15:00',
    place: '督查室会议室',
    by: '县委县政府督查室',
    bring: '整改台账、未办结原因说明及完成计划',
  },
  office: {
    'paper-decision': { workingDays: 3, cites: 'practice:paper-decision' },
    'return-decision': { workingDays: 3, cites: 'practice:return-decision' },
    closing: { workingDays: 3, cites: 'practice:closing' },
    aftermath: { workingDays: 3, cites: 'practice:aftermath' },
    succession: { workingDays: 3, cites: 'practice:succession' },
  },
};

const withWhatCodeGave = (written: Written): Written => ({
  ...givenByCode,
  ...written,
  ...Object.fromEntries(
    Object.entries(givenInPart).map(([key, given]) => [key, { ...given, ...Object(written[key]) }]),
  ),
});

/**
 * Writes into the stored versions of policies what they lack. What a version says stays, and what it meant stays too; no chain
 * of events holds policies, so anchors and `verify-log` are not concerned.
 */
const completePolicies = async (db: Db, complete: (written: Written) => Written): Promise<void> => {
  for (const { id, version, data } of await db.policy.findMany()) {
    const whole = complete(data as Written) as Prisma.InputJsonValue;
    await db.policy.update({ where: { id_version: { id, version } }, data: { data: whole } });
  }
};

/** Before there were grades (评定等次) nobody was asked for one. */
export const writeGradeIntoPolicies = (db: Db): Promise<void> =>
  completePolicies(db, written => ({ grade: 'none', ...written }));

/** Before there were instructions (批示) nobody had to answer one; from now on by the practice. */
export const writeInstructionsIntoPolicies = (db: Db): Promise<void> =>
  completePolicies(db, written => ({
    instructionAnswer: { workingDays: 3, cites: 'practice:instruction' },
    ...written,
  }));

/** Rules that stood in the code: extension, pause, contest, interview, review, the office's own periods, budget of burden. */
export const writeRulesIntoPolicies = (db: Db): Promise<void> => completePolicies(db, withWhatCodeGave);
