import type { RecordSource } from '../../../codes/form';
import type { FillFrom } from '../filling';
import { fromDeadlines } from './deadlines';
import { fromDuties } from './duties';
import { fromFigures } from './figures';
import { fromHandedIn } from './handed-in';
import { fromLiaison } from './liaison';
import { fromMeasures } from './measures';
import { fromMilestones } from './milestones';
import { fromPapers } from './papers';
import { fromProblem } from './problem';
import { fromProceedings } from './proceedings';
import { fromProgress } from './progress';
import { fromResults } from './results';
import { fromStanding } from './standing';
import { fromWaiting } from './waiting';

/** Every source of the record with what fills from it. */
export const sources: Readonly<Record<RecordSource, FillFrom>> = {
  problem: fromProblem,
  measures: fromMeasures,
  duties: fromDuties,
  deadlines: fromDeadlines,
  progress: fromProgress,
  milestones: fromMilestones,
  results: fromResults,
  'handed-in': fromHandedIn,
  standing: fromStanding,
  waiting: fromWaiting,
  liaison: fromLiaison,
  papers: fromPapers,
  proceedings: fromProceedings,
  figures: fromFigures,
};
