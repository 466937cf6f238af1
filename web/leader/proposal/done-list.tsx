import { Link } from 'react-router';
import type { EvidenceView } from '../../../api/contracts/evidence';
import { useText } from '../../i18n/use-text';
import { Moment } from '../../parts/day';
import { pathOfLetter } from '../../parts/paths';

type Done = EvidenceView['done'][number];
type Call = EvidenceView['calls'][number];

const atOf = ({ times }: Done): string =>
  times.slice(-1)[0]?.deliveredAt ?? times.slice(-1)[0]?.firedAt ?? '';

const Times = ({ times }: Pick<Done, 'times'>) => {
  const p = useText().proposal;
  return (
    <ul className="proposal-times">
      {times.map(one => (
        <li key={one.dueAt}>
          {p.due} <Moment at={one.dueAt} /> · {p.fired} <Moment at={one.firedAt} /> ·{' '}
          {one.deliveredAt ? (
            <>
              {p.delivered} <Moment at={one.deliveredAt} />
            </>
          ) : (
            p.notDelivered
          )}
        </li>
      ))}
    </ul>
  );
};

const DoneRow = ({ done }: { done: Done }) => {
  const t = useText();
  const p = t.proposal;
  const { act, letter, times } = done;
  return (
    <li data-act={act}>
      <b>
        {t.names.act[act]}
        {times.length > 1 && ` ${p.times(times.length)}`}
      </b>
      {letter && (
        <p>
          <Link to={pathOfLetter(letter.id)}>{letter.number ?? t.letters.noNumber}</Link>{' '}
          {letter.acknowledgedAt ? (
            <>
              {p.acknowledged} <Moment at={letter.acknowledgedAt} />
            </>
          ) : (
            p.notAcknowledged
          )}
          {p.comma}
          {letter.repliedAt ? (
            <>
              {p.replied} <Moment at={letter.repliedAt} />
              {letter.reply && <q>{letter.reply}</q>}
            </>
          ) : (
            <strong>{p.noReply}</strong>
          )}
        </p>
      )}
      <details>
        <summary>
          {times.length > 1 ? p.lastAt : p.at} <Moment at={atOf(done)} />
        </summary>
        <Times times={times} />
      </details>
    </li>
  );
};

const CallRow = ({ call }: { call: Call }) => {
  const t = useText();
  return (
    <li data-act="call">
      <b>{t.names.command['log-call']}</b>
      <p>
        <Moment at={call.at} /> {call.by?.unit.name} · {call.spokeWith} · {t.names.callResult[call.result]}
        {call.said && <q>{call.said}</q>}
      </p>
    </li>
  );
};

/** What was done already, rungs and calls in their order, each with its three times. */
export const DoneList = ({ evidence }: { evidence: EvidenceView }) => {
  const p = useText().proposal;
  const rows = [
    ...evidence.done.map(one => ({ at: atOf(one), row: <DoneRow key={atOf(one) + one.act} done={one} /> })),
    ...evidence.calls.map(one => ({ at: one.at, row: <CallRow key={`call${one.at}`} call={one} /> })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  return (
    <section className="proposal-panel" aria-labelledby="proposal-done">
      <h2 id="proposal-done">
        {p.done} <small>{p.doneHint}</small>
      </h2>
      <ol className="proposal-done">{rows.map(one => one.row)}</ol>
    </section>
  );
};
