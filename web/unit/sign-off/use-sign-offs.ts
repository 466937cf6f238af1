import { listSignOffs, type SignOffView } from '../../../api/contracts/sign-offs';
import type { TaskView } from '../../../api/contracts/tasks';
import { documentIn } from '../document/document-in';
import { askedAgain, useGet } from '../../client/use-get';

/** What is before the unit's head or came back from him, and which of one's own hand-ins go there first. */
export const useSignOffs = (enabled = true) =>
  useGet(listSignOffs, { query: { limit: 200 }, enabled }, askedAgain);

/** The sign-off by which a task would be done, where there is one. */
export const signOffOf = (
  items: readonly SignOffView[] | undefined,
  {
    docket,
    command,
    obligationId,
    campaign,
  }: Pick<TaskView, 'docket' | 'command' | 'obligationId' | 'campaign'>,
): SignOffView | undefined =>
  items?.find(
    one =>
      one.command.kind === command &&
      // A document is handed in on the unit's file, and is for all of its cases.
      (one.dockets.some(({ id }) => id === docket.id) ||
        (documentIn(one.command) !== null && one.campaign.id === campaign.id)) &&
      (one.command.kind !== 'ask-extension' || one.command['obligationId'] === obligationId),
  );

/** Tasks that wait for the head, or came back from him, stand for themselves: no other act serves them. */
export const apartBySignOff = (
  tasks: readonly TaskView[],
  items: readonly SignOffView[] | undefined,
): TaskView[] =>
  tasks.map(task => {
    const signOff = signOffOf(items, task);
    return signOff ? { ...task, groupKey: `${task.groupKey}/${signOff.id}` } : task;
  });

/** What the reader finds first on his home: to sign off, or come back to be changed. */
export const onTop = (items: readonly SignOffView[] | undefined): SignOffView[] =>
  (items ?? []).filter(one => one.mayDecide || (one.state === 'sent-back' && one.mayWithdraw));

/** The tasks of a list that no line of `onTop` stands for already. */
export const notOnTop = (
  tasks: readonly TaskView[],
  items: readonly SignOffView[] | undefined,
): TaskView[] => {
  const top = onTop(items).filter(one => one.actingFor === null);
  return tasks.filter(task => task.actingFor !== null || signOffOf(top, task) === undefined);
};
