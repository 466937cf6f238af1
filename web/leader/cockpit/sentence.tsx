import { Fragment } from 'react';
import type { Cockpit, SentencePart } from '../../../api/contracts/cockpit';
import { useLanguage, useText } from '../../i18n/use-text';
import type { Text } from '../../i18n/zh';
import { formatDay } from '../../parts/format-date';

type Format = (on: string) => string;

const said = (part: SentencePart, t: Text, day: Format): [text: string, className?: string | undefined] => {
  const s = t.cockpit.sentence;
  switch (part.kind) {
    case 'completion':
      if (part.daysLeft === 0) return [s.completionToday];
      if (part.daysLeft === 1) return [s.completionTomorrow];
      return [
        part.daysLeft < 0 ? s.completionPast(-part.daysLeft) : s.completionIn(part.daysLeft, day(part.on)),
      ];
    case 'closed':
      return [s.closed(part.of, part.closed)];
    case 'red':
      return [s.red(part.count), part.count > 0 ? 'is-red' : undefined];
    case 'all-green':
      return [s.allGreen];
    case 'decisions':
      return [s.decisions(part.count), 'is-mine'];
  }
};

const between = (part: SentencePart, before: SentencePart | undefined, t: Text): string => {
  if (!before || before.kind === 'completion') return '';
  return part.kind === 'decisions' ? t.cockpit.sentence.then : t.cockpit.sentence.next;
};

/** The one sentence that would do if nothing else were read, and what changed since last Monday. */
export const Sentence = ({ cockpit }: { cockpit: Cockpit }) => {
  const t = useText();
  const { language } = useLanguage();
  const day: Format = on => formatDay(on, language, cockpit.asOf.slice(0, 4));
  const { sentence, since, nextProposals, nextDates, figures } = cockpit;
  return (
    <div className="cockpit-sentence">
      <h1>
        {sentence.map((part, index) => {
          const [text, className] = said(part, t, day);
          return (
            <Fragment key={part.kind}>
              {between(part, sentence[index - 1], t)}
              {className ? <span className={className}>{text}</span> : text}
            </Fragment>
          );
        })}
        {t.cockpit.sentence.end}
      </h1>
      <p>
        {t.cockpit.since(day(since.on), since.newlyOverdue, since.closed, since.sentBack)}
        {nextProposals && ` ${t.cockpit.ifNobodyActs(day(nextProposals.on), nextProposals.files)}`}
        {figures.overdue.value === 0 && nextDates.length > 0 && (
          <>
            {' '}
            {t.cockpit.nextDates}
            {nextDates
              .map(
                one =>
                  `${day(one.on)} ${one.kinds
                    .map(({ kind, count }) => `${t.names.obligation[kind]} ${count}`)
                    .join(t.cockpit.comma)}`,
              )
              .join(t.cockpit.sentence.then)}
          </>
        )}
      </p>
    </div>
  );
};
