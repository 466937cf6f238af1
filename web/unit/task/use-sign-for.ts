import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { commandMany } from '../../../api/contracts/command-endpoints';
import type { TaskView } from '../../../api/contracts/tasks';
import { call, newKey } from '../../client/call';

/** Signs for tasks of one campaign at once: all of them or none. A second try is the same act. */
export const useSignFor = (onDone: (count: number) => void) => {
  const client = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: async (tasks: readonly [TaskView, ...TaskView[]]) => {
      await call(commandMany, {
        params: { id: tasks[0].campaign.id },
        body: {
          docketIds: [...new Set(tasks.map(task => task.docket.id))],
          command: { kind: 'sign-for' },
        },
        idempotencyKey: key.current,
      });
      return tasks.length;
    },
    onSuccess: async count => {
      key.current = newKey();
      onDone(count);
      await client.invalidateQueries();
    },
  });
};
