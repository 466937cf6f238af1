import type { NoticeView } from '../../api/contracts/notices';
import { useLanguage, useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';
import { DerivationPopover } from '../parts/derivation-popover';
import { Day } from '../parts/day';
import { formatInstant } from '../parts/format-date';
import { useYear } from '../parts/now-context';
import { ProvisionalTag } from '../parts/provisional-tag';

const days = ['dueOn', 'newDeadlineOn', 'decideBy', 'appealUntil'] as const;
const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** The days that the notice named, as they were then: one that hung on a year not announced yet says so. */
const NamedDays = ({ notice }: { notice: NoticeView }) => {
  const { day: words } = useText().notices;
  const { facts, provisional, duty } = notice;
  const named = days.filter(name => isDay(facts[name]) && !(name === 'dueOn' && duty?.dueOn === facts[name]));
  return named.map(name => (
    <span key={name} className="notice-fact">
      {words[name]} <Day on={facts[name] ?? ''} />
      <ProvisionalTag years={provisional[name] ?? []} />
    </span>
  ));
};

/** What asks for something to be done says when that is done; that a paper has come in says nothing of what is to follow. */
const asksForIt = ({ kind, path }: NoticeView): boolean =>
  path?.includes('?task=') === true || ['remind', 'urge', 'overdue'].includes(kind);

interface DutyProps {
  duty: NonNullable<NoticeView['duty']>;
  /** The deadline that the notice named. */
  wasOn: string | undefined;
}

/** How what it is about stands now: done, or owed by when, and what comes by itself otherwise. */
const Duty = ({ duty, wasOn }: DutyProps) => {
  const t = useText();
  const { language } = useLanguage();
  const year = useYear();
  const { consequence, state } = duty;
  const words = t.notices;
  if (state !== 'open') return <span className="notice-fact is-done">{t.names.obligationState[state]}</span>;
  return (
    <>
      <span className="notice-fact">
        {isDay(wasOn) && wasOn !== duty.dueOn ? words.nowIs : words.day.dueOn}{' '}
        <DeadlineText
          on={duty.dueOn}
          why={duty.derivation}
          provisional={duty.provisionalYears}
          overdueDays={duty.overdueDays}
        />
      </span>
      {consequence && (
        <span className="notice-fact">
          {duty.overdueDays === 0 && words.otherwise}
          <DerivationPopover why={consequence.derivation}>
            {formatInstant(consequence.at, language, year)} {t.names.act[consequence.act]}
          </DerivationPopover>
          <ProvisionalTag years={consequence.provisionalYears} />
        </span>
      )}
    </>
  );
};

/** What a notice said by when, and what has become of it. */
export const NoticeFacts = ({ notice }: { notice: NoticeView }) => {
  const { duty, facts } = notice;
  return (
    <div className="notice-facts">
      <NamedDays notice={notice} />
      {duty && (duty.state === 'open' || asksForIt(notice)) && <Duty duty={duty} wasOn={facts['dueOn']} />}
    </div>
  );
};
