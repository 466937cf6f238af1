import { Popover } from 'antd';
import { useState, type ReactNode } from 'react';
import { useMedia } from '../theme/use-media';
import { Sheet } from './sheet';

interface Props {
  title: string;
  /** The button's name; without it the button is named by what it shows. */
  name?: string;
  className?: string;
  /** Asked for once it is wanted. */
  content: () => ReactNode;
  children: ReactNode;
}

/** A button that explains itself: by hovering, focusing or pressing it; on a telephone a press opens a sheet at the foot. */
export const HelpPopover = ({ title, name, className = '', content, children }: Props) => {
  const isNarrow = useMedia('(max-width: 640px)');
  const [isShown, setIsShown] = useState(false);
  const button = {
    type: 'button',
    className: `plain-button ${className}`,
    ...(name && { 'aria-label': name }),
  } as const;
  if (isNarrow)
    return (
      <>
        <button {...button} aria-haspopup="dialog" onClick={() => setIsShown(true)}>
          {children}
        </button>
        {isShown && (
          <Sheet title={title} isRead onClose={() => setIsShown(false)}>
            {content()}
          </Sheet>
        )}
      </>
    );
  return (
    <Popover
      open={isShown}
      onOpenChange={setIsShown}
      trigger={['hover', 'focus', 'click']}
      mouseEnterDelay={0.25}
      title={title}
      content={<div className="derivation-steps">{isShown && content()}</div>}
    >
      <button {...button} onKeyDown={event => event.key === 'Escape' && setIsShown(false)}>
        {children}
      </button>
    </Popover>
  );
};
