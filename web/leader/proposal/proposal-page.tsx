import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { getEvidence, type EvidenceView } from '../../../api/contracts/evidence';
import { call } from '../../client/call';
import { useText } from '../../i18n/use-text';
import { Moment } from '../../parts/day';
import { Loaded } from '../../parts/loaded';
import { NowContext } from '../../parts/now-context';
import { pathOfProceeding } from '../../parts/paths';
import { ApproveSheet } from './approve-sheet';
import { DeclineSheet } from './decline-sheet';
import { DoneList } from './done-list';
import { Question } from './question';
import { UnitSide } from './unit-side';
import { useOnline } from './use-online';
import { AfterAnswer, WhyNow } from './why-and-after';
import './proposal.css';

const ASK_AGAIN_MS = 15_000;

/** Who decided, when, and in which words. */
const Decided = ({ evidence }: { evidence: EvidenceView }) => {
  const t = useText();
  const { decision, id } = evidence;
  return (
    <div className="proposal-decided" role="status">
      {decision ? (
        <>
          <b>{t.names.decision[decision.decision]}</b>{' '}
          {decision.by && decision.for
            ? t.standIns.pair(decision.by.name, decision.for.name)
            : decision.by?.name}{' '}
          <Moment at={decision.at} />
          {decision.reason && <q>{decision.reason}</q>}
        </>
      ) : (
        <b>{t.names.stage[evidence.stage]}</b>
      )}{' '}
      <Link to={`${pathOfProceeding(id)}?whole`}>{t.proposal.whole}</Link>
    </div>
  );
};

/** The two answers, of one size. They wait where the evidence has changed under the reader's eyes, and without a signal. */
const Answers = ({ evidence, hasChanged }: { evidence: EvidenceView; hasChanged: boolean }) => {
  const p = useText().proposal;
  const isOnline = useOnline();
  const [open, setOpen] = useState<'approve' | 'decline' | null>(null);
  const close = () => setOpen(null);
  const mustWait = hasChanged || !isOnline;
  return (
    <footer className="proposal-foot">
      {!isOnline && (
        <p role="alert" className="proposal-alert">
          {p.offline}
        </p>
      )}
      <div className="proposal-buttons">
        <button type="button" disabled={mustWait} onClick={() => setOpen('decline')}>
          {p.decline}
        </button>
        <button type="button" className="is-navy" disabled={mustWait} onClick={() => setOpen('approve')}>
          {p.approve[evidence.kind]}
        </button>
      </div>
      {open === 'approve' && <ApproveSheet evidence={evidence} onClose={close} />}
      {open === 'decline' && <DeclineSheet evidence={evidence} onClose={close} />}
    </footer>
  );
};

const Proposal = ({
  evidence,
  fresh,
  look,
}: {
  evidence: EvidenceView;
  fresh: EvidenceView;
  look: () => void;
}) => {
  const t = useText();
  const p = t.proposal;
  const { queue } = fresh;
  const isOpen = fresh.stage === 'proposed';
  const hasChanged = isOpen && fresh.version !== evidence.version;
  return (
    <div className="proposal">
      <nav className="proposal-bar" aria-label={p.place}>
        <Link to="/proceedings">‹ {p.list}</Link>
        <span>{queue.position > 0 && p.position(queue.position, queue.count)}</span>
        {queue.nextId && <Link to={pathOfProceeding(queue.nextId)}>{p.next} ›</Link>}
      </nav>
      {!isOpen && <Decided evidence={fresh} />}
      {hasChanged && (
        <div className="proposal-changed" role="status">
          {p.changed}{' '}
          {fresh.changed && (
            <>
              {t.names.event[fresh.changed.type as keyof typeof t.names.event]}{' '}
              <Moment at={fresh.changed.at} />
            </>
          )}
          <button type="button" onClick={look}>
            {p.look}
          </button>
        </div>
      )}
      <Question evidence={evidence} />
      <div className="proposal-columns">
        <DoneList evidence={evidence} />
        <div>
          <UnitSide evidence={evidence} />
          <WhyNow evidence={evidence} />
          <AfterAnswer evidence={evidence} />
        </div>
      </div>
      {isOpen && fresh.mayDecide && <Answers evidence={evidence} hasChanged={hasChanged} />}
    </div>
  );
};

/** The reader's evidence stays as it was opened until he asks for what has changed since. */
const Kept = ({ fresh }: { fresh: EvidenceView }) => {
  const [seen, setSeen] = useState(fresh);
  return (
    <NowContext value={fresh.now}>
      <Proposal evidence={seen} fresh={fresh} look={() => setSeen(fresh)} />
    </NowContext>
  );
};

/** A proposal with its evidence on one page, and the two answers. */
export const ProposalPage = () => {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: [getEvidence.id, { params: { id } }],
    queryFn: () => call(getEvidence, { params: { id } }),
    refetchInterval: ASK_AGAIN_MS,
  });
  return <Loaded query={query}>{fresh => <Kept key={id} fresh={fresh} />}</Loaded>;
};
