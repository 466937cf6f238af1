import { useText } from '../i18n/use-text';
import type { Text } from '../i18n/zh';
import { HelpPopover } from './help-popover';
import './term-help.css';

/** Help beside a term of the field: what it is and which clause it follows. */
export const TermHelp = ({ term }: { term: keyof Text['terms']['of'] }) => {
  const t = useText();
  const { word, meaning, clause } = t.terms.of[term];
  return (
    <HelpPopover
      title={word}
      name={t.terms.whatIs(word)}
      className="term-help"
      content={() => (
        <>
          {meaning}
          <br />
          <span className="derivation-clause">
            {t.shell.date.cites}
            {t.parts.colon}
            {clause}
          </span>
        </>
      )}
    >
      <span aria-hidden="true">?</span>
    </HelpPopover>
  );
};
