import { Button, Card, Flex } from 'antd';
import { getSummary } from '../../api/contracts/campaigns';
import { light, type Light } from '../../api/contracts/codes';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { LightTag } from '../parts/light-tag';

interface Props {
  campaignId: string;
  chosen: Light[];
  onChoose: (lights: Light[]) => void;
}

/** How many cases stand under each light; pressing one filters by it. */
export const SummaryBar = ({ campaignId, chosen, onChoose }: Props) => {
  const t = useText();
  const { data } = useGet(getSummary, { params: { id: campaignId } });
  if (!data) return null;
  const isOnly = (one: Light) => chosen.length === 1 && chosen[0] === one;
  return (
    <Card size="small" className="below-12" role="group" aria-label={t.ledger.summary}>
      <Flex wrap gap={4} align="center">
        <Button type={chosen.length === 0 ? 'link' : 'text'} onClick={() => onChoose([])}>
          {t.ledger.total} <strong>{data.total}</strong>
        </Button>
        {light.options.map(one => (
          <Button
            key={one}
            type="text"
            aria-pressed={isOnly(one)}
            onClick={() => onChoose(isOnly(one) ? [] : [one])}
            style={isOnly(one) ? { background: '#e6edf5' } : {}}
          >
            <LightTag light={one} /> <strong>{data.byLight[one]}</strong>
          </Button>
        ))}
      </Flex>
    </Card>
  );
};
