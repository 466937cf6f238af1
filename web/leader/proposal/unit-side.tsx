import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { EvidenceView } from '../../../api/contracts/evidence';
import { HandedInFiles } from '../../files/handed-in-files';
import { useText } from '../../i18n/use-text';
import { Day, Moment } from '../../parts/day';
import { LightTag } from '../../parts/light-tag';
import { pathOfProceeding } from '../../parts/paths';

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

/** The unit's side: who is done beside it, what it reports, what held it up, what it asked for, what was before. */
export const UnitSide = ({ evidence }: { evidence: EvidenceView }) => {
  const t = useText();
  const p = t.proposal;
  const { coLeads, progress, pauses, extensions, handedIn, earlier, files } = evidence.unitSide;
  const list = <T,>(all: readonly T[], none: string, row: (one: T, index: number) => ReactNode) =>
    all.length === 0 ? none : <ul>{all.map(row)}</ul>;
  return (
    <section className="proposal-panel" aria-labelledby="proposal-unit">
      <h2 id="proposal-unit">{p.unitSide}</h2>
      <dl className="proposal-side">
        <Line name={p.coLead}>
          {list(coLeads, p.noCoLead, one => (
            <li key={one.obligationId}>
              <LightTag
                light={one.isMet ? 'green' : one.daysOverdue > 0 ? 'red' : 'grey'}
                label={one.unit.name}
              />{' '}
              {one.metAt ? (
                <>
                  <Moment at={one.metAt} /> {p.isDone}
                </>
              ) : one.daysOverdue > 0 ? (
                p.overdue(one.daysOverdue)
              ) : (
                p.running
              )}
            </li>
          ))}
        </Line>
        <Line name={p.progress}>
          {list(progress, p.noProgress, one => (
            <li key={one.at}>
              {one.percent}%{p.colon}
              {one.text} <Moment at={one.at} />
            </li>
          ))}
        </Line>
        <Line name={p.causes}>
          {list(pauses, p.noCause, (one, index) => (
            <li key={index}>
              <b>{one.unit.name}</b> {t.names.pauseCategory[one.category]}
              {p.colon}
              {one.reason} <Day on={one.pausedOn} />
              {one.resumedOn && (
                <>
                  –<Day on={one.resumedOn} />
                </>
              )}
            </li>
          ))}
        </Line>
        <Line name={p.extensions}>
          {list(extensions, p.noExtension, (one, index) => (
            <li key={index}>
              <b>{one.unit.name}</b> <Day on={one.from} /> → <Day on={one.to} />{' '}
              {t.names.extensionDecision[one.decision]}
              {p.colon}
              {one.reason}
            </li>
          ))}
        </Line>
        <Line name={p.handedIn}>
          {list(handedIn, p.nothing, one => (
            <li key={one.at + one.what}>
              {t.names.submission[one.what]} <Moment at={one.at} />{' '}
              {one.isSinceProposal && <b>{p.sinceThen}</b>}
            </li>
          ))}
        </Line>
        <Line name={p.earlier}>
          {list(earlier, p.noEarlier, one => (
            <li key={one.id}>
              <Link to={pathOfProceeding(one.id)}>{t.names.proceedingKind[one.kind]}</Link>{' '}
              {t.names.stage[one.stage]} <Moment at={one.openedAt} />
            </li>
          ))}
        </Line>
        <Line name={p.files}>
          {files.length === 0 ? p.nothing : <HandedInFiles ids={files.map(one => one.id)} files={files} />}
        </Line>
      </dl>
    </section>
  );
};
