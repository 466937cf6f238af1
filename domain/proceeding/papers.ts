import type { ProceedingKind, Stage } from '../codes/proceeding';
import { Draft, type Facts } from '../docket/draft';
import { provisionalYears } from '../explain/provisional';
import { inChinese } from '../explain/date-in-words';
import type { PolicyPeriod } from '../policy/types';
import type { LetterFacts } from '../letter/compose';
import { dateOf } from '../calendar/civil-date';
import { evolveProceeding } from './evolve';
import type { ProceedingOutcome } from './propose';
import type { PaperKind, ProceedingState } from './state';

/** In which stages of which kind of proceeding a paper is due, as long as it has not been drafted. */
export const papersIn: readonly { paper: PaperKind; kind: ProceedingKind; stages: readonly Stage[] }[] = [
  { paper: 'interview-notice', kind: 'interview', stages: ['approved'] },
  { paper: 'interview-minutes', kind: 'interview', stages: ['held', 'confirmed', 'answered'] },
  { paper: 'accountability-proposal', kind: 'accountability', stages: ['approved'] },
];

/** The paper that a proceeding waits for now, if any: its workflow has something to do. */
export const paperDue = ({
  proceedingKind,
  stage,
  papers,
}: Pick<ProceedingState, 'proceedingKind' | 'stage' | 'papers'>): PaperKind | null =>
  papersIn.find(
    one => one.kind === proceedingKind && one.stages.includes(stage) && papers[one.paper] === undefined,
  )?.paper ?? null;

/** 「第 2 个工作日」: the last day of a period, as a letter says it. */
const lastDayInWords = (period: PolicyPeriod): string => {
  if ('workingDays' in period) return `第 ${period.workingDays} 个工作日`;
  return 'days' in period ? `第 ${period.days} 日` : `满 ${period.months} 个月之日`;
};

/** What a notice of an interview or its minutes say of it; undefined for a proposal of accountability. */
export const interviewInPaper = (
  paper: PaperKind,
  { held }: ProceedingState,
  { policy }: Facts,
): LetterFacts['interview'] => {
  if (paper === 'accountability-proposal') return undefined;
  const { notice, at, place, by, bring } = policy.interview;
  const years = held ? provisionalYears(held.newDeadline.derivation) : [];
  const isNotice = paper === 'interview-notice';
  return {
    on: isNotice ? `通知送达后${lastDayInWords(notice)} ${at}` : held ? inChinese(dateOf(held.at)) : '',
    place: held?.place ?? place,
    by,
    bring,
    ...(held && { newDeadlineOn: held.newDeadline.on }),
    ...(years.length > 0 && { provisional: years }),
    ...(held?.commitment && { commitment: held.commitment }),
  };
};

/** Notes that a paper has been drafted, so that it is not drafted again. */
export const notePaper = (
  state: ProceedingState,
  paper: PaperKind,
  letterId: string,
  { now }: Facts,
): ProceedingOutcome => {
  const draft = new Draft(state, evolveProceeding);
  draft.emit({ type: 'paper-drafted', at: now, by: null, paper, letterId });
  return draft.done();
};
