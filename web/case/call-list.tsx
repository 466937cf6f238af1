import { Typography } from 'antd';
import type { CallView } from '../../api/contracts/calls';
import { useText } from '../i18n/use-text';
import { StepTime } from './step-time';

/** 电话催办 beside the rungs: when, with whom, what came of it, by whom. */
export const CallList = ({ calls }: { calls: CallView[] }) => {
  const t = useText();
  if (calls.length === 0) return null;
  return (
    <ul className="call-list" aria-label={t.names.command['log-call']}>
      {calls.map(one => (
        <li key={one.at}>
          <Typography.Text strong>{t.names.command['log-call']}</Typography.Text> <StepTime at={one.at} />{' '}
          {one.spokeWith} · {t.names.callResult[one.result]}
          {one.said && ` · ${one.said}`}
          {one.by && <Typography.Text type="secondary"> · {one.by.person.name}</Typography.Text>}
        </li>
      ))}
    </ul>
  );
};
