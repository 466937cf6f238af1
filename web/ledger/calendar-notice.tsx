import { Alert } from 'antd';
import { getSummary } from '../../api/contracts/campaigns';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';

/**
 * What somebody has to see to: years that are not announced yet or not adopted (暂定), since when and how much hangs on them;
 * units that owe something and in which nobody reads.
 */
export const CalendarNotice = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const { data } = useGet(getSummary, { params: { id: campaignId } });
  const years = data?.provisionalYears.map(({ year, neededFrom, isSoon, waiting, notices, savedIn }) => (
    <Alert
      key={year}
      type={isSoon ? 'warning' : 'info'}
      showIcon
      title={t.ledger.yearNeeded(year, neededFrom, waiting, notices)}
      description={savedIn === null ? t.ledger.yearToImport : t.ledger.yearToAdopt(savedIn)}
      className="below-12"
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
