import { Alert } from 'antd';
import { getSummary } from '../../api/contracts/campaigns';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';

/** Which years the working-day calendar lacks, and how much waits for them: somebody has to add them. */
export const CalendarNotice = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const { data } = useGet(getSummary, { params: { id: campaignId } });
  return data?.uncoveredYears.map(({ year, waiting }) => (
    <Alert
      key={year}
      type="warning"
      showIcon
      title={t.ledger.uncovered(year, waiting)}
      description={t.ledger.uncoveredHint}
      style={{ marginBottom: 12 }}
    />
  ));
};
