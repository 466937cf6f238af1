import { Typography } from 'antd';
import type { DerivationView } from '../../api/contracts/derivation';
import { useLanguage, useText } from '../i18n/use-text';
import { citeInWords } from '../../domain/codes/citations';

/** The explanation of a date, line by line: what the rule did, its clause, the calendar that was looked up. */
export const DerivationList = ({ derivation }: { derivation: DerivationView }) => {
  const t = useText();
  const { language } = useLanguage();
  if (derivation.length === 0)
    return <Typography.Text type="secondary">{t.shell.date.noDerivation}</Typography.Text>;
  return (
    <ol style={{ margin: 0, paddingInlineStart: 18, maxWidth: 420 }}>
      {derivation.map((step, index) => (
        <li key={index} style={{ marginBottom: 6 }}>
          {language === 'en' ? step.en : step.text}
          <br />
          <Typography.Text type="secondary" style={{ fontSize: 12 }}>
            {t.shell.date.cites}:{citeInWords(step.cites, language)}
            {step.calendar && ` · ${t.shell.date.calendar} ${step.calendar}`}
            {step.policy && ` · ${t.shell.date.policy} ${step.policy}`}
          </Typography.Text>
        </li>
      ))}
    </ol>
  );
};
