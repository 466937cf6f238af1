import { Popover } from 'antd';
import type { Instant } from '../../domain/calendar/civil-date';
import type { DerivationView } from '../../api/contracts/derivation';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { DerivationList } from '../parts/derivation-list';

/** One of a rung's three times; the due one says where it comes from. */
export const StepTime = ({ at, derivation }: { at: Instant | null; derivation?: DerivationView }) => {
  const t = useText();
  if (at === null) return <span aria-label={t.shell.none}>—</span>;
  if (!derivation) return <Moment at={at} />;
  return (
    <Popover
      trigger={['hover', 'focus', 'click']}
      title={t.shell.date.why}
      content={<DerivationList derivation={derivation} />}
    >
      <button type="button" className="plain-button">
        <Moment at={at} />
      </button>
    </Popover>
  );
};
