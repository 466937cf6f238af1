import { Button } from 'antd';
import { Link } from 'react-router';
import type { SignOffView } from '../../../api/contracts/sign-offs';
import { useText } from '../../i18n/use-text';
import { Moment } from '../../parts/day';
import { ErrorNotice } from '../../parts/page-error';
import { pathOfSignOff } from './paths';
import { useSignOffAct } from './use-sign-off-act';
import './sign-off.css';

interface Props {
  signOff: SignOffView;
  /** It was taken back: its text is to be changed. */
  onTaken: (signOff: SignOffView) => void;
}

/** In place of a task's form: it was put before the head, its clock runs on, and it can be taken back. */
export const PutWaits = ({ signOff, onTaken }: Props) => {
  const t = useText();
  const act = useSignOffAct(signOff, () => onTaken(signOff));
  return (
    <div className="sign-off-waits">
      <p>
        <strong>{t.signOffs.waitsFor}</strong> <Moment at={signOff.preparedAt} /> ·{' '}
        {t.signOffs.by(signOff.preparedBy.name)}
      </p>
      <p className="task-note">{t.signOffs.clockRuns}</p>
      {signOff.refusal && (
        <p role="alert">
          {t.signOffs.refused}
          {t.toDo.colon}
          {t.language === 'en' ? signOff.refusal.en : signOff.refusal.text}
        </p>
      )}
      {act.isError && <ErrorNotice error={act.error} />}
      <div className="task-send">
        <Link to={pathOfSignOff(signOff.id)}>{t.signOffs.see}</Link>
        {signOff.mayWithdraw && (
          <Button loading={act.isPending} onClick={() => act.mutate('withdraw')}>
            {t.signOffs.withdraw}
          </Button>
        )}
      </div>
    </div>
  );
};
