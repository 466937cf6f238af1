import type { DerivationView } from '../../api/contracts/derivation';
import { citeInWords } from '../../domain/codes/citations';
import { useLanguage, useText } from '../i18n/use-text';
import './derivation.css';

/** The explanation of a date, line by line: what the rule did, its clause, the calendar that was looked up. */
export const DerivationList = ({ derivation }: { derivation: DerivationView }) => {
  const t = useText();
  const { language } = useLanguage();
  if (derivation.length === 0) return <span className="derivation-clause">{t.shell.date.noDerivation}</span>;
  return (
    <ol className="derivation-list">
      {derivation.map((step, index) => (
        <li key={index}>
          {language === 'en' ? step.en : step.text}
          <br />
          <span className="derivation-clause">
            {t.shell.date.cites}
            {t.parts.colon}
            {citeInWords(step.cites, language)}
            {step.calendar && ` · ${t.shell.date.calendar} ${step.calendar}`}
            {step.policy && ` · ${t.shell.date.policy} ${step.policy}`}
          </span>
        </li>
      ))}
    </ol>
  );
};
