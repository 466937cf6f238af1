import { Button } from 'antd';
import { Link } from 'react-router';
import type { FindingView } from '../../api/contracts/findings';
import { useText } from '../i18n/use-text';
import { pathOfFinding } from '../parts/paths';
import type { FindingPending } from './finding-act';

interface Props {
  finding: FindingView;
  onAct: (act: FindingPending) => void;
}

/** 可能是同一件事: each proposal beside this one's text, for a person to join them or not; below it what was joined. */
export const AlikePanel = ({ finding, onAct }: Props) => {
  const t = useText();
  const words = t.findings.alike;
  const mayJoin = finding.abilities.includes('join');
  const { alike, joined } = finding;
  if (alike.length === 0 && joined.length === 0) return null;
  return (
    <section className="panel" aria-label={words.title}>
      <h2>{words.title}</h2>
      {alike.length > 0 && <p className="targets-note">{words.hint}</p>}
      {alike.map(one => (
        <div key={one.id} className="finding-pair">
          <div>
            <span className="targets-note">{words.here}</span>
            <p>{finding.text}</p>
          </div>
          <div>
            <span className="targets-note">
              {t.names.sourceKind[one.source]} · {words.likeness(Math.round(one.likeness * 100))}
            </span>
            <p>
              <Link to={pathOfFinding(one.id)}>{one.text}</Link>
            </p>
          </div>
          {mayJoin && (
            <Button
              aria-label={`${words.join}${t.parts.colon}${one.text}`}
              onClick={() => onAct({ kind: 'join', with: one })}
            >
              {words.join}
            </Button>
          )}
        </div>
      ))}
      {joined.length > 0 && (
        <>
          <h3>{words.joined}</h3>
          <ul className="bullets">
            {joined.map(one => (
              <li key={one.id}>
                <Link to={pathOfFinding(one.id)}>{one.text}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
