import { dateOf, timeOf, type Instant } from '../../calendar/civil-date';
import type { Name } from '../../codes/names';
import { returnStandingNames, type ReturnStanding } from '../../codes/report';
import { inChinese, inEnglish } from '../../explain/date-in-words';
import type { CompiledReport, CompiledReturn } from '../../report/compiled';
import { matched, say } from './say';

const moment = (at: Instant) => ({
  zh: `${inChinese(dateOf(at))} ${timeOf(at)}`,
  en: `${inEnglish(dateOf(at))}, ${timeOf(at)}`,
});

const received = ({ receivedAt }: CompiledReturn): Name =>
  receivedAt === null
    ? { zh: '', en: '' }
    : { zh: `（${moment(receivedAt).zh} 收到）`, en: ` (received ${moment(receivedAt).en})` };

const changed: Record<ReturnStanding, (one: CompiledReturn) => Name> = {
  reported: one =>
    say(`${one.unitName}已报送${received(one).zh}`, `${one.unitName} has reported${received(one).en}`),
  late: one =>
    say(
      `${one.unitName}逾期后报送${received(one).zh}`,
      `${one.unitName} has reported, late${received(one).en}`,
    ),
  'sent-back': ({ unitName }) =>
    say(
      `${unitName}的报告被退回，还没有重报`,
      `The return of ${unitName} was sent back and none has come since`,
    ),
  withdrawn: ({ unitName }) =>
    say(`${unitName}撤回了报告，还没有重报`, `${unitName} took its return back and none has come since`),
  missing: ({ unitName }) =>
    say(
      `${unitName}到期没有报或者没有报全`,
      `${unitName} has not reported, or not on everything, and its day has passed`,
    ),
  'not-due': ({ unitName }) =>
    say(`${unitName}又应报送，还没有到期`, `${unitName} owes a return again, not due yet`),
};

const replaced = ({ unitName, number: before }: CompiledReturn, now: CompiledReturn): Name =>
  say(
    `${unitName}的第 ${now.number ?? 0} 次报送代替了第 ${before ?? 0} 次${received(now).zh}`,
    `Return ${now.number ?? 0} of ${unitName} replaces return ${before ?? 0}${received(now).en}`,
  );

const changesOf = (was: CompiledReturn, now: CompiledReturn): Name[] => {
  const isReplaced = was.number !== null && now.number !== null && was.number !== now.number;
  return [
    ...(was.standing === now.standing ? [] : [changed[now.standing](now)]),
    ...(isReplaced ? [replaced(was, now)] : []),
    ...(was.closedOn === null && now.closedOn !== null
      ? [
          say(
            `${now.unitName}自${inChinese(now.closedOn)}起已撤并`,
            `${now.unitName} is no more since ${inEnglish(now.closedOn)}`,
          ),
        ]
      : []),
  ];
};

/** Which returns came, came late, were sent back, taken back or replaced, and which units owe one now or no more. */
export const returnsDiffer = (before: CompiledReport, after: CompiledReport): Name[] => {
  const { gone, added, both } = matched(before.returns, after.returns, one => one.unitId);
  return [
    ...added.map(({ unitName, standing }) =>
      say(
        `${unitName}现在应报，${returnStandingNames[standing].zh}`,
        `${unitName} owes a return now: ${returnStandingNames[standing].en}`,
      ),
    ),
    ...gone.map(({ unitName }) => say(`${unitName}不再应报`, `${unitName} owes no return any more`)),
    ...both.flatMap(({ was, now }) => changesOf(was, now)),
  ];
};
