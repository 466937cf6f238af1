import { spanOf, type CleanText } from './clean-text';
import { isCollective } from './collective';
import type { GatheredAssignment } from './gathered-plan';
import { readDeadline, type PlanDates } from './read-deadline';
import type { ReadWords } from './read-words';
import type { Deadline } from '../deadline/types';
import { askDeadline } from './ask-deadline';
import type { Range } from './page-marks';
import type { PlanAssignment, PlanMilestone, PlanQuestion } from './types';

/** The days inside a deadline's words that are not its own: a start, a report, a part done earlier. */
const besideDeadline = (
  clean: CleanText,
  { milestones = [], dueOn }: Deadline,
  { start, end }: Range,
  dates: PlanDates,
): PlanMilestone[] =>
  milestones
    .filter(({ on }) => on !== dueOn)
    .map(({ on, raw }) => {
      const at = start + Math.max(0, clean.text.slice(start, end).indexOf(raw));
      const read = readDeadline(raw, dates, true);
      // Alone its words may lack the year of those before.
      const own = read.dueOn === on ? read : { raw, kind: 'date' as const, on, dueOn: on, derivation: [] };
      return { ...own, source: spanOf(clean, at, at + raw.length) };
    });

/** Turns a draft assignment into the plan's and asks what it leaves open. */
export const assembleAssignment = (
  clean: CleanText,
  draft: GatheredAssignment,
  index: number,
  dates: PlanDates,
  readWords: ReadWords,
): { assignment: PlanAssignment; questions: PlanQuestion[] } => {
  const { found, measureOrdinal, problemRef } = draft;
  const { words } = found;
  const deadline = words.deadline ? readDeadline(words.deadline.raw, dates) : null;
  const { text, milestones } = readWords(found.texts);
  const assignment: PlanAssignment = {
    label: found.label,
    measureOrdinal,
    problemRef,
    text,
    leads: words.leads,
    responsible: words.responsible,
    supporting: words.supporting,
    supervising: words.supervising,
    officers: words.officers,
    isOpenEnded: words.isOpenEnded,
    deadline,
    milestones: [
      ...milestones,
      ...words.reportDays.map(({ raw, range }) => ({
        ...readDeadline(raw, dates, true),
        source: spanOf(clean, range.start, range.end),
      })),
      ...(deadline && words.deadline ? besideDeadline(clean, deadline, words.deadline.range, dates) : []),
    ],
    source: spanOf(clean, found.range.start, found.range.end),
  };
  return { assignment, questions: questionsOf(clean, draft, assignment, index, dates) };
};

const nameOf = ({ label, measureOrdinal, problemRef }: PlanAssignment): string =>
  problemRef
    ? `问题 ${problemRef}`
    : measureOrdinal && !label.includes(measureOrdinal)
      ? `措施${measureOrdinal}之${label}`
      : `措施${label}`;

const questionsOf = (
  clean: CleanText,
  { found }: GatheredAssignment,
  assignment: PlanAssignment,
  index: number,
  { issuedOn }: PlanDates,
): PlanQuestion[] => {
  const { words } = found;
  const { source, deadline, leads, responsible, supporting, supervising } = assignment;
  const name = nameOf(assignment);
  const about = {
    assignment: index,
    ...(assignment.problemRef ? { problemRef: assignment.problemRef } : {}),
  };
  const questions: PlanQuestion[] = [];
  const ask = (code: PlanQuestion['code'], message: string, proposals?: string[], place = source) =>
    questions.push({ code, message, source: place, about, ...(proposals?.length ? { proposals } : {}) });
  if (words.isOpenEnded) ask('UNIT_LIST_OPEN_ENDED', `${name}的责任单位写有「等」,名单不完整,请补全`);
  const units = [...leads, ...responsible, ...supporting, ...supervising];
  for (const unit of units.filter(isCollective))
    ask('UNIT_COLLECTIVE', `${name}的「${unit}」是一类单位的统称,请确认包括哪些单位`);
  if (leads.length === 0) {
    const first = responsible.find(unit => !isCollective(unit)) ?? responsible[0] ?? supporting[0];
    ask(
      'LEAD_MISSING',
      `${name}没有写明牵头单位${first ? `,建议由「${first}」牵头` : ''}`,
      first ? [first] : [],
    );
  }
  for (const unclear of words.unclear)
    ask('TEXT_UNCLEAR', `${name}的单位名称「${unclear}」似有错字,已读作「${unclear.slice(0, -1)}」,请核对`, [
      unclear.slice(0, -1),
    ]);
  for (const note of words.notes)
    ask('TEXT_UNCLEAR', `${name}的单位名称后写有「${note}」,没有读作单位、人员或时限,请核对`);
  if (found.isShared) ask('TEXT_UNCLEAR', `${name}的责任分工只写在最后一项之后,已按全部各项共用来读,请核对`);
  if (found.isUnclosed) ask('TEXT_UNCLEAR', `${name}的责任分工括号没有闭合,请核对读出的内容`);
  const aboutDay = askDeadline(
    name,
    deadline,
    issuedOn,
    assignment.milestones.flatMap(one => one.dueOn ?? []),
  );
  if (aboutDay)
    ask(
      aboutDay.code,
      aboutDay.message,
      aboutDay.proposals,
      words.deadline ? spanOf(clean, words.deadline.range.start, words.deadline.range.end) : source,
    );
  for (const { raw, kind, dueOn, readings, source: place } of assignment.milestones)
    if (kind === 'unresolved' && issuedOn)
      ask('DEADLINE_UNRESOLVED', `${name}的节点「${raw}」不能确定为日期,请填写或删去`, readings, place);
    else if (dueOn && readings)
      ask(
        'DEADLINE_DOUBTFUL',
        `${name}的节点「${raw}」读作 ${dueOn},也可以指 ${readings.filter(one => one !== dueOn).join('、')},请核对`,
        readings,
        place,
      );
  for (const milestone of assignment.milestones)
    if (
      deadline?.dueOn &&
      milestone.dueOn &&
      milestone.dueOn > deadline.dueOn &&
      deadline.kind !== 'long-term'
    )
      ask(
        'MILESTONE_AFTER_DEADLINE',
        `${name}的节点「${milestone.raw}」(${milestone.dueOn})晚于整改时限(${deadline.dueOn}):作为销号后的跟踪事项,还是以它为时限?`,
        ['follow-up', 'take-as-deadline', 'drop'],
        milestone.source,
      );
  return questions;
};
