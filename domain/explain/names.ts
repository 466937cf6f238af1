import { letterStatusNames, type LetterStatus } from '../codes/letter';
import type { Act, EndReason, PauseCategory } from '../codes/obligation';
import { stageNames, type Stage } from '../codes/proceeding';
import type { Told } from './told';

interface InBoth {
  zh: string;
  en: string;
}

export const actsInEnglish: Record<Act, string> = {
  'task-notice': 'task notice',
  remind: 'reminder',
  urge: 'urging',
  'supervision-letter': 'supervision letter',
  'propose-interview': 'proposal of an interview',
  'propose-accountability': 'proposal of accountability',
};

export const endReasons: Record<EndReason, InBoth> = {
  'accountability-filed': { zh: '问责程序已立卷', en: 'the accountability proceeding was filed' },
  reassigned: { zh: '已改派', en: 'it was reassigned' },
  'case-closed': { zh: '已销号', en: 'the case was closed' },
  withdrawn: { zh: '已撤销', en: 'it was withdrawn' },
  superseded: { zh: '已由新的事项代替', en: 'another took its place' },
};

/** What holds up a clock that stands. */
export const heldUpBy: Record<PauseCategory, string> = {
  'force-majeure': 'force majeure',
  'awaiting-approval': 'waiting for the approval of a higher level',
  'legal-proceedings': 'a lawsuit, review or arbitration not yet decided',
  season: 'season or weather unfit for the works',
  other: 'other',
};

const inEnglish: Record<LetterStatus | Stage, string> = {
  drafted: 'drafted',
  signed: 'signed',
  numbered: 'numbered',
  delivered: 'delivered',
  acknowledged: 'acknowledged',
  replied: 'replied',
  withdrawn: 'withdrawn',
  proposed: 'waiting for approval',
  approved: 'approved',
  noticed: 'notice delivered',
  held: 'interview held',
  confirmed: 'minutes confirmed',
  answered: 'answered',
  ended: 'ended',
  'handed-over': 'handed over',
  decided: 'decided',
  appealed: 'under appeal',
  'appeal-decided': 'appeal decided',
  filed: 'filed',
  declined: 'declined',
};

/** Stages of letters and of proceedings. */
export const stages = Object.fromEntries(
  Object.entries(inEnglish).map(([stage, en]) => [
    stage,
    { zh: { ...stageNames, ...letterStatusNames }[stage as Stage & LetterStatus], en },
  ]),
) as Record<LetterStatus | Stage, InBoth>;

const persons: Record<Told['to'], InBoth> = {
  liaison: { zh: '联络员', en: 'liaison' },
  head: { zh: '负责人', en: 'head' },
  supervisors: { zh: '督查室', en: 'the supervision office' },
  coordinators: { zh: '指挥部办公室', en: 'the campaign office' },
  leaders: { zh: '县领导', en: 'the county leadership' },
};

/** Who is told, in words. */
export const told = {
  zh: ({ to, unit }: Told): string => `${unit ?? ''}${persons[to].zh}`,
  en: ({ to, unit }: Told): string => (unit === null ? persons[to].en : `the ${persons[to].en} of ${unit}`),
};
