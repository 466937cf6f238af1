import { Link } from 'react-router';
import type { EvidenceView } from '../../api/contracts/evidence';
import { useText } from '../i18n/use-text';
import { pathOfDocket, pathOfFinding } from '../parts/paths';

type Origin = NonNullable<EvidenceView['origin']>;

const pathOf = (one: Origin['grounds'][number]): string =>
  one.kind === 'finding'
    ? pathOfFinding(one.findingId)
    : `${pathOfDocket({ id: one.assessmentId, kind: 'assessment' })}?tab=doubts`;

/** What a proposal rests on that no missed deadline led to: the problems that were established, each with its clause, and whom it is about. */
export const Grounds = ({ origin }: { origin: Origin }) => {
  const t = useText();
  const words = t.proceedings.origin;
  return (
    <section aria-label={words.title}>
      <ul className="bullets">
        {origin.grounds.map(one => (
          <li key={one.kind === 'finding' ? one.findingId : one.doubtId}>
            <Link to={pathOf(one)}>{one.says}</Link> {one.cite}
          </li>
        ))}
      </ul>
      {origin.leaders.length > 0 && (
        <p className="plain-note">
          {words.leaders}
          {t.parts.colon}
          {origin.leaders.map(one => one.post).join(t.shell.comma)}
        </p>
      )}
      {origin.cites.length > 0 && (
        <p className="plain-note">
          {t.shell.date.cites}
          {t.parts.colon}
          {origin.cites.join(t.shell.comma)}
        </p>
      )}
    </section>
  );
};
