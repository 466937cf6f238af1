import { Typography } from 'antd';
import type { LedgerRow } from '../../api/contracts/dockets';
import { useText } from '../i18n/use-text';

/** The status; with its outcome once the case has one. */
export const StatusText = ({ row }: { row: Pick<LedgerRow, 'status' | 'outcome'> }) => {
  const t = useText();
  return (
    <span>
      {t.names.status[row.status]}
      {row.outcome && (
        <>
          <br />
          <Typography.Text type="secondary" className="small-note">
            {t.names.outcome[row.outcome]}
          </Typography.Text>
        </>
      )}
    </span>
  );
};
