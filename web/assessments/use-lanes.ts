import type { AssessmentStepView, AssessmentView } from '../../api/contracts/assessments';
import { useLanguage, useText } from '../i18n/use-text';
import { formatDay } from '../parts/format-date';
import type { Lane } from '../parts/step-lanes';

const stateOf = ({ status, isOverdue }: AssessmentStepView): Lane['state'] => {
  if (status === 'complete') return 'done';
  if (status === 'waiting') return 'waiting';
  return isOverdue ? 'late' : 'running';
};

/** At most so many are said by name; the others are counted. */
const SAID = 3;

/** The steps as lanes: from when to when each lasts or may last, and the wait in words. */
export const useLanes = (view: AssessmentView): { at: string; waits: string; lanes: Lane[] } => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.steps;
  const day = (on: string): string => formatDay(on, language, view.now.slice(0, 4));
  const by = new Map(view.steps.map(one => [one.step, one]));
  const list = (names: readonly string[]): string =>
    names.length > SAID
      ? `${names.slice(0, SAID).join(t.shell.comma)}${t.parts.units(names.length)}`
      : names.join(t.shell.comma);
  const endOf = (step: AssessmentStepView): string =>
    step.completedAt?.slice(0, 10) ?? step.due?.on ?? view.endsOn;
  // A step that has not opened begins at the earliest when those have ended that it needs.
  const beginOf = (step: AssessmentStepView): string =>
    step.openedAt?.slice(0, 10) ??
    step.needs
      .flatMap(one => by.get(one) ?? [])
      .map(endOf)
      .reduce((latest, one) => (one > latest ? one : latest), view.startsOn);
  const wait = (step: AssessmentStepView): string => {
    const [first] = step.waitsFor;
    if (!first) return '';
    const units = [...new Set(step.waitsFor.flatMap(one => one.unit?.name ?? []))];
    const said = units.length > 1 ? words.toDo(list(units)) : first.says[language];
    return first.days !== null && first.days > 0 ? words.waited(said, first.days) : said;
  };
  const say = (step: AssessmentStepView): string => {
    if (step.status === 'complete') return words.completedOn(day(endOf(step)));
    const said = wait(step);
    if (said !== '') return said;
    return step.status === 'waiting' ? words.starts(day(beginOf(step))) : words.due(day(endOf(step)));
  };
  const lanes = view.steps.map((step): Lane => {
    const [from, to] = [beginOf(step), endOf(step)];
    const who = [...new Set(step.owedBy.map(one => one.name))];
    return {
      id: step.step,
      name: step.name[language],
      who: list(who),
      bar: { from: from > to ? to : from, to },
      state: stateOf(step),
      says: say(step),
    };
  });
  const open = view.steps.filter(one => one.status === 'open');
  const last = open[open.length - 1];
  const whom = [...new Set(open.flatMap(one => one.waitsFor.flatMap(({ unit }) => unit?.name ?? [])))];
  return {
    at: last
      ? words.at(view.steps.indexOf(last) + 1, last.name[language])
      : t.names.assessmentStatus[view.status],
    waits: whom.length > 0 ? words.waits(list(whom)) : '',
    lanes,
  };
};
