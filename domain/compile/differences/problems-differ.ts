import type { Name } from '../../codes/names';
import { problemStandingNames } from '../../codes/report';
import { inChinese, inEnglish } from '../../explain/date-in-words';
import type { CompiledProblem, CompiledReport } from '../../report/compiled';
import { matched, say } from './say';

type Flag = 'isContested' | 'isDoneNotAccepted' | 'isOverdue';

const flagWords: Record<Flag, { on: Name; off: Name }> = {
  isContested: {
    on: { zh: '申请了复核', en: 'is contested' },
    off: { zh: '不再在复核中', en: 'is not contested any more' },
  },
  isDoneNotAccepted: {
    on: { zh: '已报完成、等待验收', en: 'is reported as done and waits to be accepted' },
    off: { zh: '不再等待验收', en: 'does not wait to be accepted any more' },
  },
  isOverdue: {
    on: { zh: '有事项逾期', en: 'has something overdue' },
    off: { zh: '不再有事项逾期', en: 'has nothing overdue any more' },
  },
};

const flags: readonly Flag[] = ['isContested', 'isDoneNotAccepted', 'isOverdue'];

const standing = (
  { ref }: CompiledProblem,
  was: CompiledProblem['standing'],
  now: CompiledProblem['standing'],
) =>
  say(
    `${ref} 由“${problemStandingNames[was].zh}”变为“${problemStandingNames[now].zh}”`,
    `${ref} went from "${problemStandingNames[was].en}" to "${problemStandingNames[now].en}"`,
  );

const due = ({ ref }: CompiledProblem, was: string | null, now: string | null): Name =>
  say(
    `${ref} 的整改时限由${was ? inChinese(was) : '长期坚持'}变为${now ? inChinese(now) : '长期坚持'}`,
    `The deadline of ${ref} went from ${was ? inEnglish(was) : 'none'} to ${now ? inEnglish(now) : 'none'}`,
  );

/** What changed about one problem. Of one that was closed meanwhile only that: it is not open, so nothing in it is overdue. */
const changesOf = (was: CompiledProblem, now: CompiledProblem): Name[] => {
  if (was.standing !== now.standing) return [standing(now, was.standing, now.standing)];
  return [
    ...(was.dueOn === now.dueOn ? [] : [due(now, was.dueOn, now.dueOn)]),
    ...(was.category === now.category
      ? []
      : [
          say(
            `${now.ref} 的类别由“${was.category}”变为“${now.category}”`,
            `The category of ${now.ref} went from "${was.category}" to "${now.category}"`,
          ),
        ]),
    ...flags
      .filter(flag => was[flag] !== now[flag])
      .map(flag => {
        const words = flagWords[flag][now[flag] ? 'on' : 'off'];
        return say(`${now.ref} ${words.zh}`, `${now.ref} ${words.en}`);
      }),
  ];
};

/** Which problems stand otherwise, are new, or are there no more. */
export const problemsDiffer = (before: CompiledReport, after: CompiledReport): Name[] => {
  const { gone, added, both } = matched(before.problems, after.problems, one => one.docketId);
  return [
    ...added.map(({ ref, title }) => say(`新增问题 ${ref}：${title}`, `Problem ${ref} is new: ${title}`)),
    ...gone.map(({ ref, title }) => say(`不再有问题 ${ref}：${title}`, `Problem ${ref} is gone: ${title}`)),
    ...both.flatMap(({ was, now }) => changesOf(was, now)),
  ];
};
