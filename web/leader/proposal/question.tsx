import type { EvidenceView } from '../../../api/contracts/evidence';
import { useText } from '../../i18n/use-text';
import { DeadlineText } from '../../parts/deadline-text';
import { LightTag } from '../../parts/light-tag';
import { PageTitle } from '../../parts/page-title';
import { Grounds } from '../../proceedings/grounds';

/** The question as the title, and in a sentence what it is about. */
export const Question = ({ evidence }: { evidence: EvidenceView }) => {
  const t = useText();
  const p = t.proposal;
  const { kind, unit, items, origin } = evidence;
  const days = Math.max(0, ...items.map(one => one.daysOverdue));
  const refs = [...new Set(items.flatMap(one => one.docket.ref ?? []))];
  return (
    <section aria-label={p.question}>
      <p className="proposal-tags">
        {days > 0 && (
          <span className="proposal-tag is-late">
            <LightTag light="red" label={p.overdue(days)} />
          </span>
        )}
        <span className="proposal-tag">{p.proposalOf[kind]}</span>
        <span>{refs.join(p.comma)}</span>
      </p>
      <PageTitle title={p.ask[kind](unit.name)} />
      {evidence.origin && <Grounds origin={evidence.origin} />}
      <ul className="proposal-items">
        {items.map(one => (
          <li key={one.obligationId}>
            {p.about(one.docket.title, one.what)}{' '}
            <DeadlineText
              on={one.dueOn}
              originalOn={one.originalDueOn}
              why={one.derivation}
              provisional={one.provisionalYears}
            />{' '}
            {one.isMet ? p.metSince : p.notMet}
          </li>
        ))}
        {origin?.grounds.map(one => (
          <li key={one.kind === 'finding' ? one.findingId : one.doubtId}>
            {one.says} {one.cite && <small>{one.cite}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
};
