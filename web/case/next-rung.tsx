import { Typography } from 'antd';
import type { ObligationView } from '../../api/contracts/obligations';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { DerivationPopover } from '../parts/derivation-popover';
import { ProvisionalTag } from '../parts/provisional-tag';

/** What follows when nothing is done, and when; with where that instant comes from. */
export const NextRung = ({ next }: { next: ObligationView['next'] }) => {
  const t = useText();
  if (!next) return <Typography.Text type="secondary">—</Typography.Text>;
  return (
    <>
      <DerivationPopover why={next.derivation}>
        {t.names.act[next.act]}
        <br />
        <small>
          <Moment at={next.dueAt} />
        </small>
      </DerivationPopover>
      <ProvisionalTag years={next.provisionalYears} />
    </>
  );
};
