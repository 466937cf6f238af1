import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { HandedIn, ReturnView } from '../../../api/contracts/returns';
import { useText } from '../../i18n/use-text';
import { Moment } from '../../parts/day';
import { pathOfDocument } from './paths';
import { WithdrawDialog } from './withdraw-dialog';

const By = ({ one }: { one: HandedIn }) => {
  const t = useText();
  if (!one.by) return null;
  return (
    <>
      {' · '}
      {one.by.isRecordedForOther
        ? t.documents.recordedBy(one.by.person.name)
        : t.documents.by(one.by.person.name)}
    </>
  );
};

/** How it stands after it was handed in: 待审, 已通过, 已退回 with the reason, 已撤回; and taking it back while that is possible. */
export const DocumentState = ({ view }: { view: ReturnView }) => {
  const t = useText();
  const [isAsked, setIsAsked] = useState(false);
  const { history, abilities, purpose, campaign, unit } = view;
  const last = history[history.length - 1];
  if (!last) return null;
  const withdraw = abilities.find(one => one.command === 'withdraw-document' && one.mode === 'own');
  const { decision, reason, decidedAt, covers } = last;
  return (
    <section className={`doc-standing-note is-${decision}`} aria-label={t.documents.state}>
      <p>
        <strong>{t.names.submissionDecision[decision]}</strong>
        {decidedAt && (
          <>
            {' '}
            <Moment at={decidedAt} />
          </>
        )}
        {reason && (
          <>
            {t.documents.colon}
            <span className="doc-text">{reason}</span>
          </>
        )}
      </p>
      <p className="doc-help">
        {t.documents.handedIn(last.number)} <Moment at={last.receivedAt} />
        {last.isLate && ` · ${t.names.returnStanding.late}`}
        <By one={last} />
        {covers.length > 0 && ` · ${t.documents.covers(covers.length)}`}
      </p>
      {history.length > 1 && (
        <p className="doc-help">
          {t.documents.before}
          {history.slice(0, -1).map((one, index) => (
            <Link
              key={index}
              className="doc-before"
              to={`${pathOfDocument({ campaignId: campaign.id, unitId: unit.id, purpose })}?number=${one.number}`}
            >
              {t.documents.handedIn(one.number)} {t.names.submissionDecision[one.decision]}
            </Link>
          ))}
        </p>
      )}
      {decision === 'pending' && withdraw && (
        <Button onClick={() => setIsAsked(true)}>{t.names.command['withdraw-document']}</Button>
      )}
      {isAsked && <WithdrawDialog view={view} onClose={() => setIsAsked(false)} />}
    </section>
  );
};
