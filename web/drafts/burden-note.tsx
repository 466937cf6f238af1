import { Alert } from 'antd';
import { getBurden } from '../../api/contracts/simulation';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Day } from '../parts/day';

const MOST = 12;

/** 基层减负: which units the plan would burden beyond the budget, and when. A warning; the launch does not wait for it. */
export const BurdenNote = ({ campaignId, clock }: { campaignId: string; clock: 'real' | 'rehearsal' }) => {
  const words = useText().drafts.burden;
  const { data } = useGet(getBurden, { params: { id: campaignId }, query: { clock } });
  if (!data) return null;
  if (data.weeks.length === 0)
    return <Alert type="success" showIcon title={words.within(data.saved)} className="above-12" />;
  return (
    <Alert
      type="warning"
      showIcon
      className="above-12"
      title={words.over(data.weeks.length)}
      description={
        <>
          <ul style={{ margin: 0, paddingInlineStart: 18, maxHeight: 220, overflow: 'auto' }}>
            {data.weeks.slice(0, MOST).map(one => (
              <li key={`${one.assumption} ${one.week} ${one.unit}`}>
                {one.unit} · <Day on={one.week} />
                {words.week} · {words.assumption[one.assumption]}:
                {one.exceeds.map(key => words.exceeds[key](one[key], data.budget[key])).join(words.comma)}
              </li>
            ))}
          </ul>
          {data.weeks.length > MOST && <div>{words.more(data.weeks.length - MOST)}</div>}
          <div>{words.saved(data.saved)}</div>
        </>
      }
    />
  );
};
