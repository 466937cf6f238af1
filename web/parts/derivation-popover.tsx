import type { ReactNode } from 'react';
import type { DerivationView } from '../../api/contracts/derivation';
import { useText } from '../i18n/use-text';
import { DerivationList } from './derivation-list';
import { HelpPopover } from './help-popover';

interface Props {
  /** The derivation, or an element that fetches it once it is wanted. */
  why: DerivationView | (() => ReactNode);
  /** The date as it is read out, for the button's name; without it the button is named by what it shows. */
  label?: string;
  className?: string;
  children: ReactNode;
}

/** What is derived, on a dashed underline that says where it comes from, step by step, each with its clause. */
export const DerivationPopover = ({ why, label, className, children }: Props) => {
  const t = useText();
  return (
    <HelpPopover
      title={t.shell.date.why}
      {...(label && { name: `${label}${t.parts.comma}${t.shell.date.why}` })}
      {...(className && { className })}
      content={() => (typeof why === 'function' ? why() : <DerivationList derivation={why} />)}
    >
      {children}
    </HelpPopover>
  );
};
