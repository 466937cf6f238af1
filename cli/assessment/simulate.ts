import { defaultPolicy } from '../../domain/policy/default-policy';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { simulateCycle } from '../../rehearsal/memory/simulate-cycle';
import { describeRun } from '../../rehearsal/run-result';
import { describeForPeople } from '../rehearse/describe';
import { printJson, printText } from '../report/options';
import { cycleOf, type CycleAsked } from './cycle-of';

/** A whole cycle computed beforehand, without engines: who hands in when, who is chased, what is found and decided. */
export const simulateCycleOf = async (asked: CycleAsked): Promise<void> => {
  const rules = { calendar: seedCalendar(), policy: defaultPolicy };
  const shown = describeRun(
    await simulateCycle({ ...(await cycleOf(asked)), ...rules, campaignId: 'simulated-cycle' }),
  );
  if (asked.json) printJson(shown);
  else printText(describeForPeople(shown, '推演'));
};
