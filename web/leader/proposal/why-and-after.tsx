import type { EvidenceView } from '../../../api/contracts/evidence';
import { useLanguage, useText } from '../../i18n/use-text';
import { Moment } from '../../parts/day';
import { DerivationList } from '../../parts/derivation-list';
import { DeadlineText } from '../../parts/deadline-text';

/** Why it is proposed now: the days that were counted, and the clause. */
export const WhyNow = ({ evidence }: { evidence: EvidenceView }) => {
  const p = useText().proposal;
  const { language } = useLanguage();
  const [first] = evidence.why;
  if (!first) return null;
  const last = first.derivation.slice(-1)[0];
  return (
    <section className="proposal-panel" aria-labelledby="proposal-why">
      <h2 id="proposal-why">{p.whyNow}</h2>
      <p>
        {last && (language === 'en' ? last.en : last.text)} (<Moment at={first.dueAt} />)
      </p>
      <details>
        <summary>{p.derivation}</summary>
        <DerivationList derivation={first.derivation} />
      </details>
    </section>
  );
};

const Dated = ({
  day,
}: {
  day: { on: string } & Pick<EvidenceView['items'][number], 'derivation' | 'provisionalYears'>;
}) => <DeadlineText on={day.on} why={day.derivation} provisional={day.provisionalYears} isShort />;

/** What follows from either answer, as the domain computes it, and that nothing happens by itself. */
export const AfterAnswer = ({ evidence }: { evidence: EvidenceView }) => {
  const p = useText().proposal;
  const { after, kind } = evidence;
  if (!after) return null;
  const { letterBy, heldOn, newDeadlineOn } = after.approved;
  return (
    <section className="proposal-panel is-after" aria-label={p.after}>
      <p>
        <b>{p.ifApproved}</b> {p.letterBy[kind]} <Dated day={letterBy} />
        {heldOn && (
          <>
            {p.comma}
            {p.heldOn} <Dated day={heldOn} />
          </>
        )}
        {newDeadlineOn && (
          <>
            {p.comma}
            {p.newDeadlineOn} <Dated day={newDeadlineOn} />
          </>
        )}
        {p.stop}
      </p>
      <p>
        <b>{p.ifDeclined}</b> {p.declined}
      </p>
      {after.undecided.urgedAt && (
        <p className="proposal-hint">
          {p.until} <Moment at={after.undecided.urgedAt} /> {p.undecided[kind]}
        </p>
      )}
    </section>
  );
};
