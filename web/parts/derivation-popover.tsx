import { Popover } from 'antd';
import { useState, type ReactNode } from 'react';
import type { DerivationView } from '../../api/contracts/derivation';
import { useText } from '../i18n/use-text';
import { useMedia } from '../theme/use-media';
import { BottomSheet } from './bottom-sheet';
import { DerivationList } from './derivation-list';

interface Props {
  /** The derivation, or an element that fetches it once it is wanted. */
  why: DerivationView | (() => ReactNode);
  /** The date as it is read out, for the button's name; without it the button is named by what it shows. */
  label?: string;
  className?: string;
  children: ReactNode;
}

/**
 * What is derived, on a dashed underline: hovering, focusing or pressing it says where it comes from, step by step, each
 * with its clause. On a telephone a press opens a sheet at the foot.
 */
export const DerivationPopover = ({ why, label, className = '', children }: Props) => {
  const t = useText();
  const isNarrow = useMedia('(max-width: 640px)');
  const [isShown, setIsShown] = useState(false);
  const steps = () => (typeof why === 'function' ? why() : <DerivationList derivation={why} />);
  const button = {
    type: 'button',
    className: `plain-button ${className}`,
    ...(label && { 'aria-label': `${label}${t.parts.comma}${t.shell.date.why}` }),
  } as const;
  if (isNarrow)
    return (
      <>
        <button {...button} aria-haspopup="dialog" onClick={() => setIsShown(true)}>
          {children}
        </button>
        {isShown && (
          <BottomSheet title={t.shell.date.why} onClose={() => setIsShown(false)}>
            {steps()}
          </BottomSheet>
        )}
      </>
    );
  return (
    <Popover
      open={isShown}
      onOpenChange={setIsShown}
      trigger={['hover', 'focus', 'click']}
      mouseEnterDelay={0.25}
      title={t.shell.date.why}
      content={<div className="derivation-steps">{isShown && steps()}</div>}
    >
      <button {...button} onKeyDown={event => event.key === 'Escape' && setIsShown(false)}>
        {children}
      </button>
    </Popover>
  );
};
