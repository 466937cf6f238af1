import { useText } from '../../i18n/use-text';
import { useEditing } from './editing';
import { gapIdOf } from './places';

/** What is missing at a place, in words, once it is told; nothing while it is not. */
export const GapText = ({ at }: { at: string }) => {
  const t = useText();
  const { gaps, isTold } = useEditing();
  const gap = isTold ? gaps.find(one => one.at === at) : undefined;
  return (
    gap && (
      <p className="doc-gap" id={gapIdOf(at)}>
        {t.documents.gap[gap.why]}
      </p>
    )
  );
};
