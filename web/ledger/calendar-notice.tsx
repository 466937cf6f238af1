import { Alert } from 'antd';
import { getSummary } from '../../api/contracts/campaigns';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';

/**
 * What somebody has to see to before deadlines go on: years that the working-day calendar lacks, and how much waits for them;
 * units that owe something and in which nobody reads.
 */
export const CalendarNotice = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const { data } = useGet(getSummary, { params: { id: campaignId } });
  const years = data?.uncoveredYears.map(({ year, waiting }) => (
    <Alert
      key={year}
      type="warning"
      showIcon
      title={t.ledger.uncovered(year, waiting)}
      description={t.ledger.uncoveredHint}
      style={{ marginBottom: 12 }}
    />
  ));
  const alone = data?.unitsAlone ?? [];
  return (
    <>
      {years}
      {alone.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t.ledger.alone(alone.length)}
          description={alone.map(one => t.ledger.aloneUnit(one.unit.name, one.owed)).join(t.ledger.comma)}
          style={{ marginBottom: 12 }}
        />
      )}
    </>
  );
};
