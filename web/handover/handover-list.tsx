import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { HandoverView } from '../../api/contracts/handover';
import { useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import { pathOfDocket } from '../parts/paths';
import { HandoverDialog } from './handover-dialog';

const Part = ({ title, lines }: { title: string; lines: { id: string; line: ReactNode }[] }) => {
  const t = useText();
  return (
    <section className="panel">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p>{t.handover.none}</p>
      ) : (
        <ul>
          {lines.map(({ id, line }) => (
            <li key={id}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Signatures = () => {
  const t = useText();
  return (
    <dl className="handover-signatures">
      {[t.handover.giver, t.handover.receiver, t.handover.date].map(one => (
        <div key={one}>
          <dt>{one}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
};

/** 交接清单: all of one person on one sheet, and beside each post the act, where the reader may do it. */
export const HandoverList = ({ handover, onDone }: { handover: HandoverView; onDone: () => void }) => {
  const t = useText();
  const [unitId, setUnitId] = useState<string | null>(null);
  const { person, posts, answersFor, standIns, signOffs, instructions } = handover;
  const chosen = posts.find(one => one.unit.id === unitId);
  const roles = (all: (typeof posts)[number]['roles']) => all.map(role => t.names.role[role]);
  return (
    <>
      <h2 className="handover-name">{t.handover.listTitle(person.name)}</h2>
      {!handover.isActive && <p role="status">{t.handover.closed}</p>}
      <Part
        title={t.handover.posts}
        lines={posts.map(one => ({
          id: one.unit.id,
          line: (
            <>
              {[one.unit.name, one.title, ...roles(one.roles)].filter(Boolean).join(' · ')}
              <div className="handover-about">{t.handover.openTasks(one.openTasks)}</div>
              {one.mayHandOver && (
                <Button type="primary" className="screen-only" onClick={() => setUnitId(one.unit.id)}>
                  {posts.length > 1 ? t.handover.handOverIn(one.unit.name) : t.handover.handOver}
                </Button>
              )}
            </>
          ),
        }))}
      />
      <Part title={t.handover.answersFor} lines={answersFor.map(one => ({ id: one.id, line: one.name }))} />
      <Part
        title={t.handover.standIns}
        lines={standIns.map(one => ({
          id: one.id,
          line: (
            <>
              {t.standIns.pair(one.standIn.name, one.person.name)} · <Day on={one.firstOn} /> –{' '}
              <Day on={one.lastOn} />
            </>
          ),
        }))}
      />
      <Part
        title={t.handover.signOffs}
        lines={signOffs.map(one => ({
          id: one.id,
          line: (
            <>
              <Link to={`/sign-offs/${encodeURIComponent(one.id)}`}>{t.names.command[one.kind]}</Link> ·{' '}
              {one.unit.name} · <Moment at={one.preparedAt} />
            </>
          ),
        }))}
      />
      <Part
        title={t.handover.instructions}
        lines={instructions.map(one => ({
          id: one.id,
          line: (
            <>
              <Link to={pathOfDocket(one.docket)}>{one.docket.ref ?? one.docket.title}</Link> · {one.text} ·{' '}
              {one.unit.name} · {t.handover.dueOn} <Day on={one.dueOn} />
            </>
          ),
        }))}
      />
      <Signatures />
      {chosen && (
        <HandoverDialog
          person={person}
          post={chosen}
          onClose={isDone => {
            setUnitId(null);
            if (isDone) onDone();
          }}
        />
      )}
    </>
  );
};
