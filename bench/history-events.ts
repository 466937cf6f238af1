import path from 'node:path';
import { conductRehearsal } from './conduct-rehearsal';
import type { Measure } from './measure';
import { withBenchSystem } from './open-bench-system';

const GOAL = 60;

/** How much of Temporal's history one well-behaved case costs, continued runs summed. */
export const historyEvents: Measure = {
  name: 'history-events',
  what: 'history events of a case with one lead that closes on time',
  run: say =>
    withBenchSystem(async system => {
      say('rehearsing a plan of one problem with a punctual unit');
      const { cases, temporal } = await conductRehearsal(
        system,
        path.join(__dirname, 'plans', 'one-problem.txt'),
        { units: { kind: 'punctual' }, office: 'prompt', leaders: 'approve' },
      );
      const events = temporal.mostEventsOfACase;
      const [first] = cases;
      return [
        {
          what: 'history events of a case',
          goal: `≤ ${GOAL}`,
          value: String(events),
          isMet: cases.length === 1 && first?.status === 'closed' && events <= GOAL,
          against: `${(events / GOAL).toFixed(2)} of the goal; ${cases.length} case, ${first?.status ?? 'none'} (${first?.outcome ?? '–'}) on ${first?.closedOn ?? '–'}`,
        },
      ];
    }),
};
