import { getSignOff, type SignOffView } from '../../../api/contracts/sign-offs';
import type { Ability } from '../../../api/contracts/dockets';
import type { TaskView } from '../../../api/contracts/tasks';
import { useGet } from '../../client/use-get';
import { signOffOf, useSignOffs } from './use-sign-offs';

interface OfForm {
  /** It is before the head: there is no form until it is taken back. */
  waiting: SignOffView | undefined;
  /** Its words are to be changed: it came back, or was taken back (`from` names it in the address). */
  written: SignOffView | undefined;
  isLoading: boolean;
  /** Another task that waits for the head, or came back from him: this form does not serve it. */
  isApart: (other: TaskView) => boolean;
}

/** What the form of a task has to do with the head: what waits for him, or the words with which the form begins. */
export const useSignOffOfForm = (task: TaskView, ability: Ability | null, from: string | null): OfForm => {
  const { data, isPending } = useSignOffs();
  const taken = useGet(getSignOff, { params: { id: from ?? '' }, enabled: from !== null });
  const open = ability && signOffOf(data?.items, { ...task, command: ability.command });
  const back = open?.state === 'sent-back' ? open : undefined;
  const own = taken.data?.command.kind === ability?.command ? taken.data : undefined;
  return {
    waiting: open?.state === 'waiting' ? open : undefined,
    written: back ?? (own?.state === 'withdrawn' ? own : undefined),
    isLoading: isPending || (from !== null && taken.isPending),
    isApart: other => signOffOf(data?.items, other) !== undefined,
  };
};
