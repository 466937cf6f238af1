import type { CompiledPart } from '../../domain/report/compiled';
import { useLanguage, useText } from '../i18n/use-text';
import { formatDay } from '../parts/format-date';
import { useShown } from './report-context';

/** 文件: documents that the units named for this part, with number and day. */
export const PaperLines = ({ part }: { part: CompiledPart }) => {
  const t = useText();
  const { language } = useLanguage();
  const { unitNames } = useShown();
  if (part.papers.length === 0) return null;
  return (
    <details className="report-gathered">
      <summary>{t.report.papers(part.papers.length)}</summary>
      <ul>
        {part.papers.map(({ title, number, on, unitId, fieldId }, index) => (
          <li key={`${fieldId} ${index}`}>
            {[t.report.paper(title, number), on && formatDay(on, language), unitNames.get(unitId) ?? unitId]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  );
};
