import { Typography } from 'antd';
import type { ObligationView } from '../../api/contracts/obligations';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';

export const ObligationState = ({ state }: { state: ObligationView['state'] }) => {
  const t = useText();
  return (
    <span>
      {t.names.obligationState[state.kind]}
      {state.kind !== 'open' && (
        <Typography.Text type="secondary" style={{ fontSize: 12, display: 'block' }}>
          <Moment at={state.at} />
          {state.kind === 'ended' && ` ${t.names.endReason[state.reason]}`}
        </Typography.Text>
      )}
    </span>
  );
};
