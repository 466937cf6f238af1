import { Link } from 'react-router';
import type { FindingView } from '../../api/contracts/findings';
import { HandedInFiles } from '../files/handed-in-files';
import { useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { pathOfFinding } from '../parts/paths';

/** 问题来源: which organs found it, in which papers; joined ones all of them. */
export const SourcesPanel = ({ sources }: { sources: FindingView['sources'] }) => {
  const t = useText();
  const words = t.findings.sources;
  return (
    <section className="panel" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul className="assessment-list">
        {sources.map((one, index) => (
          <li key={one.findingId ?? index}>
            <strong>{t.names.sourceKind[one.kind]}</strong> {one.organ}
            <p>
              {one.title} {one.number} {one.on !== null && <Day on={one.on} />}
              {index > 0 && one.findingId !== null && (
                <>
                  {' '}
                  <Link to={pathOfFinding(one.findingId)}>{words.joined}</Link>
                </>
              )}
            </p>
            <HandedInFiles ids={one.files.map(file => file.id)} files={one.files} />
          </li>
        ))}
      </ul>
    </section>
  );
};
