import type { ReportDraftView } from '../../api/contracts/reports';
import { useLanguage, useText } from '../i18n/use-text';

type Props = Pick<ReportDraftView, 'comparedWith' | 'differences'>;

/** What is different, in sentences. */
export const Differences = ({ differences }: Pick<Props, 'differences'>) => {
  const t = useText();
  const { language } = useLanguage();
  return differences.length === 0 ? (
    <p>{t.report.same}</p>
  ) : (
    <ul className="report-differences">
      {differences.map((one, index) => (
        <li key={index}>{one[language]}</li>
      ))}
    </ul>
  );
};

/** 与上一版相比: in words; nothing where there is none before. */
export const DifferencesPanel = ({ comparedWith, differences }: Props) => {
  const t = useText();
  if (comparedWith === null) return null;
  const title = t.report.comparedWith(comparedWith);
  return (
    <section className="report-panel" aria-label={title}>
      <h2>{title}</h2>
      <Differences differences={differences} />
    </section>
  );
};
