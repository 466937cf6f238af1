import type { Instant } from '../../domain/calendar/civil-date';
import type { DerivationView } from '../../api/contracts/derivation';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { DerivationPopover } from '../parts/derivation-popover';
import { ProvisionalTag } from '../parts/provisional-tag';

interface Props {
  at: Instant | null;
  derivation?: DerivationView;
  /** The years that are not announced yet on which it hangs (暂定). */
  provisional?: readonly number[];
}

/** One of a rung's three times; the due one says where it comes from. */
export const StepTime = ({ at, derivation, provisional = [] }: Props) => {
  const t = useText();
  if (at === null) return <span aria-label={t.shell.none}>—</span>;
  if (!derivation) return <Moment at={at} />;
  return (
    <>
      <DerivationPopover why={derivation}>
        <Moment at={at} />
      </DerivationPopover>
      <ProvisionalTag years={provisional} />
    </>
  );
};
