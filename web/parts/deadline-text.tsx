import type { ReactNode } from 'react';
import type { DerivationView } from '../../api/contracts/derivation';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { useLanguage, useText } from '../i18n/use-text';
import './deadline-text.css';
import { DerivationPopover } from './derivation-popover';
import { formatDay, formatWeekday } from './format-date';
import { useYear } from './now-context';
import { ProvisionalTag } from './provisional-tag';

interface Props {
  on: CivilDate;
  /** The first round's date, struck through beside an adjusted one. */
  originalOn?: CivilDate;
  /** Why it was adjusted. */
  adjustedBy?: string;
  /** The derivation of the date, or an element that fetches it once it is wanted. */
  why: DerivationView | (() => ReactNode);
  /** The years that are not announced yet on which the date hangs (暂定). */
  provisional: readonly number[];
  isOverdue?: boolean;
  /** By how many calendar days, as the server counts them; said beside the date, never instead of it. */
  overdueDays?: number;
  /** How many calendar days are left, as the server counts them; 0 on the day itself. */
  daysLeft?: number;
  /** Without 「前(含当日)」, where a column says so already or it is no deadline. */
  isShort?: boolean;
}

/** The wording was 「前」, which the day itself belongs to. */
const saysBefore = (why: Props['why']): boolean =>
  typeof why !== 'function' && why.some(({ rule }) => rule?.code === 'inclusive');

/** 「18:00前」: an hour that the plan names, kept as written. */
const hourOf = (why: Props['why']): string => {
  const rule = typeof why === 'function' ? undefined : why.find(one => one.rule?.code === 'until-hour')?.rule;
  return rule && 'time' in rule && typeof rule.time === 'string' ? ` ${rule.time}` : '';
};

/** A deadline: its day and weekday, on a dashed underline that says where it comes from; no date is shown without that. */
export const DeadlineText = (props: Props) => {
  const { on, originalOn, adjustedBy, why, provisional, overdueDays = 0, daysLeft, isShort = false } = props;
  const t = useText();
  const { language } = useLanguage();
  const year = useYear();
  const isOverdue = props.isOverdue ?? overdueDays > 0;
  const words = t.parts.deadline;
  const inclusive = !isShort && saysBefore(why) ? words.inclusive : '';
  const label = `${formatDay(on, language, year)} ${formatWeekday(on, language)}${hourOf(why)}${inclusive}`;
  const isAdjusted = originalOn !== undefined && originalOn !== on;
  const left = overdueDays > 0 ? words.late(overdueDays) : daysLeft === undefined ? '' : words.left(daysLeft);
  return (
    <span className={`deadline${isOverdue ? ' is-late' : ''}`}>
      {isAdjusted && (
        <s
          className="deadline-original"
          aria-label={`${t.shell.date.original} ${formatDay(originalOn, language, year)}`}
        >
          {formatDay(originalOn, language, year)}
        </s>
      )}
      <DerivationPopover why={why} label={label} className="deadline-day">
        <time dateTime={on}>{label}</time>
      </DerivationPopover>
      {left && <span className="deadline-left">{left}</span>}
      {isAdjusted && adjustedBy && <span className="deadline-reason">{adjustedBy}</span>}
      <ProvisionalTag years={provisional} />
    </span>
  );
};
