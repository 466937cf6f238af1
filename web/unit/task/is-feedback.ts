import type { TaskView } from '../../../api/contracts/tasks';

/** Written feedback (书面反馈) that an interview has asked for: it belongs to the proceeding, and its form is here. */
export const isFeedback = ({ obligationKind, docket, actingFor }: TaskView): boolean =>
  obligationKind === 'feedback' && docket.kind === 'proceeding' && actingFor === null;
