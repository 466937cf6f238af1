import { useSearchParams } from 'react-router';
import { getAssessmentCell, getAssessmentCells } from '../../api/contracts/assessment-cells';
import type { AssessmentView } from '../../api/contracts/assessments';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Loaded } from '../parts/loaded';
import { CellPanel } from './cell-panel';
import { CellsPanel } from './cells-panel';
import type { CellAt } from './cells-props';
import { LineagePanel } from './lineage-panel';
import { firstCell, nextLost } from './next-lost';
import type { Pending } from './plain-act';
import { useAsOf } from './use-as-of';

interface Props {
  view: AssessmentView;
  onAct: (act: Pending) => void;
}

const Chosen = ({
  view,
  at,
  next,
  onChoose,
  onAct,
}: Props & { at: CellAt; next: CellAt | null; onChoose: (at: CellAt) => void }) => {
  const t = useText();
  const query = useGet(getAssessmentCell, { params: { id: view.id, ...at }, query: useAsOf().query });
  return (
    <Loaded query={query}>
      {cell => (
        <div className="assessment-columns">
          <CellPanel view={view} cell={cell} next={next} onChoose={onChoose} onAct={onAct} />
          {/* The line goes beyond the cycle and is known for the present alone. */}
          {view.asOf === null && <LineagePanel items={cell.lineage} none={t.assessments.thread.none} />}
        </div>
      )}
    </Loaded>
  );
};

/** The table and the cell that is chosen, which lies in the address, so that it can be sent to somebody. */
export const CellsTab = ({ view, onAct }: Props) => {
  const [search, setSearch] = useSearchParams();
  const query = useGet(getAssessmentCells, { params: { id: view.id }, query: useAsOf().query });
  const choose = ({ subjectId, indicator }: CellAt): void =>
    setSearch(
      before => {
        const after = new URLSearchParams(before);
        after.set('subject', subjectId);
        after.set('indicator', indicator);
        return after;
      },
      { replace: true },
    );
  return (
    <Loaded query={query}>
      {cells => {
        const [subjectId, indicator] = [search.get('subject'), search.get('indicator')];
        const wanted = cells.cells.find(one => one.subjectId === subjectId && one.indicator === indicator);
        const chosen = wanted ?? firstCell(cells.cells);
        const at = chosen && { subjectId: chosen.subjectId, indicator: chosen.indicator };
        return (
          <>
            <CellsPanel cells={cells} chosen={at} onChoose={choose} />
            {at && (
              <Chosen view={view} at={at} next={nextLost(cells.cells, at)} onChoose={choose} onAct={onAct} />
            )}
          </>
        );
      }}
    </Loaded>
  );
};
