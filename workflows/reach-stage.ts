import { setHandler } from '@temporalio/workflow';
import { acts } from './activity-stubs';
import { moved } from './messages';
import { AlarmClock } from './wait-for-alarm';
import type { Stage } from '../domain/codes/proceeding';

/** Waits for people: a proceeding's stages are theirs to reach, in the record; the workflow is told when one was. */
export const stagesOf = (proceedingId: string) => {
  const alarm = new AlarmClock('rehearsal', () => undefined);
  setHandler(moved, () => {
    alarm.wake();
  });
  return {
    /** Returns the first stage that is among `stages`. */
    reach: async (...stages: Stage[]): Promise<Stage> => {
      for (;;) {
        alarm.look();
        const stage = await acts.readStage({ proceedingId });
        if (stages.includes(stage)) return stage;
        await alarm.until(null);
      }
    },
    finish: () => alarm.finish(),
  };
};
