import { getCase, getUnitFile } from '../../../api/contracts/docket-endpoints';
import type { Ability, DocketView } from '../../../api/contracts/dockets';
import type { TaskView } from '../../../api/contracts/tasks';
import { useGet } from '../../client/use-get';

/** The case or the unit's file in which a task is done; asks nothing for what is done on a paper's own page. */
export const useDocketOf = ({ docket }: TaskView) => {
  const isFile = docket.kind === 'case' || docket.kind === 'unit-file';
  return useGet(docket.kind === 'unit-file' ? getUnitFile : getCase, {
    params: { id: docket.id },
    enabled: isFile,
  });
};

/** What a unit may do besides when the task itself cannot be done yet, in the order in which it is offered. */
const instead: readonly Ability['command'][] = [
  'report-progress',
  'complete-milestone',
  'ask-extension',
  'apply-for-closing',
  'contest',
  'return-task',
];

/** What else can be done about it by the reader himself. */
export const insteadOf = (task: TaskView, docket: DocketView | undefined): Ability[] =>
  instead.flatMap(command => {
    const found = docket?.abilities.find(one => one.mode === 'own' && one.command === command);
    return found && command !== task.command ? [found] : [];
  });

/** The ability by which the task itself is done: as the docket says, else with nothing to choose from. */
export const ownAbility = (task: TaskView, docket: DocketView | undefined): Ability | null => {
  if (task.command === null) return null;
  return (
    docket?.abilities.find(one => one.mode === 'own' && one.command === task.command) ??
    (task.canTogether
      ? { command: task.command, mode: 'own', unitIds: [], targetIds: [], obligationIds: [] }
      : null)
  );
};
