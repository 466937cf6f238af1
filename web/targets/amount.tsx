import type { RowMeasure } from '../../domain/codes/row-measures';
import { useLanguage, useText } from '../i18n/use-text';
import { groupDigits, sayMeasured, sayYuan } from './exact';

/** Money: short, and to the 分 on hovering. Null is missing, which is never 0. */
export const Amount = ({ yuan }: { yuan: string | null }) => {
  const t = useText();
  const { language } = useLanguage();
  if (yuan === null) return <span className="is-missing">{t.targets.missing}</span>;
  return (
    <span className="amount" title={t.targets.yuan(groupDigits(yuan))}>
      {sayYuan(yuan, language)}
    </span>
  );
};

/** A number of a verdict in its measure; a ratio's own fraction on hovering. */
export const Measured = ({ value, measure }: { value: string | null; measure: RowMeasure }) => {
  const t = useText();
  if (value === null) return <span className="is-missing">—</span>;
  if (measure === 'yuan') return <Amount yuan={value} />;
  return (
    <span className="amount" title={value}>
      {sayMeasured(value, measure, t)}
    </span>
  );
};
