import type { AssessmentCellsView } from '../../api/contracts/assessment-cells';
import { useLanguage, useText } from '../i18n/use-text';

/** What a subject's points come to; a dash while a cell that counts has none, and by what it was vetoed. */
export const Total = ({ cells, subjectId }: { cells: AssessmentCellsView; subjectId: string }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.cells;
  const total = cells.totals.find(one => one.subjectId === subjectId);
  if (!total || total.points === null)
    return (
      <>
        <span aria-hidden="true">—</span>
        <span className="for-readers">{words.noTotal}</span>
      </>
    );
  const vetoes = total.vetoedBy.map(id => cells.indicators.find(one => one.id === id)?.name[language] ?? id);
  return (
    <>
      {total.points}
      {vetoes.length > 0 && (
        <span className="targets-note cell-veto">{words.vetoed(vetoes.join(t.shell.comma))}</span>
      )}
    </>
  );
};
