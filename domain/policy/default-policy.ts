import type { Ladder, Policy } from './types';

const remind = { remindDaysBefore: [7, 3, 1], remindCites: ['practice:remind'] };
const urge: Ladder['rungs'][number] = {
  act: 'urge',
  after: { event: 'deadline', workingDays: 0 },
  cites: ['practice:urge'],
  late: 'fold',
};

/** The default of domain.md §4, marked *(practice)* there and cited as `practice:<rung>`. */
export const defaultPolicy: Policy = {
  id: 'default',
  version: 1,
  ladders: {
    full: {
      ...remind,
      rungs: [
        urge,
        {
          act: 'supervision-letter',
          after: { event: 'deadline', workingDays: 1 },
          cites: ['practice:supervision-letter'],
          late: 'fire',
        },
        {
          act: 'propose-interview',
          after: { event: 'letter-delivered', workingDays: 3 },
          cites: ['practice:propose-interview', '政府督查工作条例 21'],
          late: 'fire',
        },
      ],
    },
    light: { ...remind, rungs: [urge] },
    accountability: {
      ...remind,
      rungs: [
        {
          act: 'propose-accountability',
          after: { event: 'deadline', workingDays: 0 },
          cites: ['practice:propose-accountability', '政府督查工作条例 21'],
          late: 'fire',
        },
      ],
    },
  },
  receipt: { workingDays: 1, cites: 'practice:receipt' },
  immediate: { workingDays: 5, cites: 'practice:immediate' },
  returned: { workingDays: 3, cites: 'practice:returned' },
  sentBack: { workingDays: 5, cites: 'practice:sent-back' },
  taskReturn: { workingDays: 1, cites: 'practice:task-return' },
  verification: { workingDays: 5, cites: 'practice:verification' },
  letterHandling: { workingDays: 1, cites: 'practice:letter-handling' },
  proposalDecision: { workingDays: 2, cites: 'practice:proposal-decision' },
  newDeadline: { workingDays: 5, cites: 'practice:new-deadline' },
  feedback: { workingDays: 5, cites: 'practice:feedback' },
  instructionAnswer: { workingDays: 3, cites: 'practice:instruction' },
  planDefault: { workingDays: 5, cites: 'practice:plan' },
  reportDefault: { workingDays: 2, cites: 'practice:report' },
  announcementDays: 0,
  lookBackDays: [30, 90],
  lookBackCites: 'practice:look-back',
  appealMonths: 1,
  appealCites: 'practice:appeal',
  extension: {
    kinds: ['plan', 'report', 'rectification', 'milestone'],
    most: 2,
    longestDays: 30,
    decision: { workingDays: 2, cites: 'practice:extension-decision' },
    holdsLadder: false,
    cites: 'practice:extension',
  },
  // What a unit owes to others: the offices do not stop their own clocks.
  pause: {
    kinds: ['plan', 'report', 'rectification', 'milestone', 'new-deadline'],
    cites: 'practice:pause',
  },
  contest: { askDays: 30, decideDays: 30, cites: '政府督查工作条例 17' },
  interview: {
    notice: { workingDays: 2, cites: 'practice:interview-notice' },
    at: '15:00',
    place: '督查室会议室',
    by: '县委县政府督查室',
    bring: '整改台账、未办结原因说明及完成计划',
  },
  review: { every: { months: 3 }, cites: 'practice:review' },
  assumedWork: { days: 30, restDay: 'stays', cites: 'practice:assumed-work' },
  office: {
    'paper-decision': { workingDays: 3, cites: 'practice:paper-decision' },
    'return-decision': { workingDays: 3, cites: 'practice:return-decision' },
    closing: { workingDays: 3, cites: 'practice:closing' },
    aftermath: { workingDays: 3, cites: 'practice:aftermath' },
    succession: { workingDays: 3, cites: 'practice:succession' },
  },
  grade: 'optional',
  // One message per working day and person, ten papers, two visits.
  burden: { messagesToOne: 5, forms: 10, inspections: 2, cites: 'practice:burden' },
  alarmSpread: { minutes: 5, cites: 'practice:alarm-spread' },
  sending: { at: '08:30', quietFrom: '21:00', quietTo: '08:00', cites: 'practice:sending' },
  lights: { dueSoonDays: 7, silentDays: 7, behindYellow: 10, behindRed: 30 },
  letterSign: { office: '整改办', supervision: '督查' },
};
