import { Popover, Typography } from 'antd';
import type { ObligationView } from '../../api/contracts/obligations';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { DerivationList } from '../parts/derivation-list';
import { ProvisionalTag } from '../parts/provisional-tag';

/** What follows when nothing is done, and when; with where that instant comes from. */
export const NextRung = ({ next }: { next: ObligationView['next'] }) => {
  const t = useText();
  if (!next) return <Typography.Text type="secondary">—</Typography.Text>;
  return (
    <>
      <Popover
        trigger={['hover', 'focus', 'click']}
        title={t.shell.date.why}
        content={<DerivationList derivation={next.derivation} />}
      >
        <button type="button" className="plain-button">
          {t.names.act[next.act]}
          <br />
          <Typography.Text type="secondary" style={{ fontSize: 12 }}>
            <Moment at={next.dueAt} />
          </Typography.Text>
        </button>
      </Popover>
      <ProvisionalTag years={next.provisionalYears} />
    </>
  );
};
