import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SignOffView } from '../../../api/contracts/sign-offs';
import { useText } from '../../i18n/use-text';
import { ErrorNotice } from '../../parts/page-error';
import { pathOfRewriting, pathOfSignOff } from './paths';
import { SendBackDialog } from './send-back-dialog';
import { useSignOffAct } from './use-sign-off-act';
import { useSignOffs } from './use-sign-offs';

/** What may be done with it, and what comes next. */
export const SignOffActs = ({ signOff }: { signOff: SignOffView }) => {
  const t = useText();
  const [isBack, setIsBack] = useState(false);
  const act = useSignOffAct(signOff);
  const { data } = useSignOffs();
  const next = data?.items.find(one => one.mayDecide && one.id !== signOff.id && one.actingFor === null);
  const { id, mayDecide, mayWithdraw, state, refusal } = signOff;
  return (
    <>
      {act.isError && <ErrorNotice error={act.error} />}
      {mayDecide && (
        <div className="sign-off-acts" role="group" aria-label={t.shell.actions}>
          <p className="task-note">{t.signOffs.signHint}</p>
          <Button size="large" onClick={() => setIsBack(true)}>
            {t.signOffs.sendBack}
          </Button>
          <Button
            size="large"
            type="primary"
            disabled={refusal !== null}
            loading={act.isPending}
            onClick={() => act.mutate('sign')}
          >
            {t.signOffs.sign}
          </Button>
        </div>
      )}
      {!mayDecide && mayWithdraw && (
        <div className="sign-off-acts">
          {state === 'sent-back' && (
            <Link className="act-link" to={pathOfRewriting(signOff)}>
              {t.signOffs.edit}
            </Link>
          )}
          <Button loading={act.isPending} onClick={() => act.mutate('withdraw')}>
            {state === 'sent-back' ? t.signOffs.drop : t.signOffs.withdraw}
          </Button>
        </div>
      )}
      {state !== 'waiting' && (
        <p className="task-next">
          {state === 'withdrawn' && <Link to={pathOfRewriting(signOff)}>{t.signOffs.edit}</Link>}
          {next && (
            <Link className="act-link" to={pathOfSignOff(next.id)}>
              {t.signOffs.next}
            </Link>
          )}
          <Link to="/">{t.toDo.backHome}</Link>
        </p>
      )}
      {isBack && <SendBackDialog id={id} onClose={() => setIsBack(false)} />}
    </>
  );
};
