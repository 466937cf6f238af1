import type { Played } from './played';
import {
  cycle2018,
  cycle2019,
  events,
  figuresOf2018,
  figuresOf2019,
  foundByAudit,
  fundRules,
  measuredAnew,
} from './said';

/**
 * The cycle of 2018: in its first days the money spent on something else is found by the rule and confirmed by the office, who
 * records two events and what the audit found. All else its people do by their script.
 */
export const tell2018 = async (one: Played): Promise<void> => {
  for (const order of cycle2018.orders) await one.assess(order);
  await one.target({ kind: 'adopt-pack', pack: fundRules() });
  await one.figures('2018', figuresOf2018);
  await one.until('2018-12-05T10:30:00+08:00');
  for (const event of events) await one.assess(event);
  await one.enter(foundByAudit);
  await one.breach('I3|a|东岭乡|F1|spent', {
    kind: 'open-case',
    leadId: 'east',
    reason: '经查属实,应整改',
  });
  await one.until(null);
};

/** The campaign of its findings: measured anew before it comes to closing. */
export const tellRectification = async (one: Played): Promise<void> => {
  await one.until('2019-05-21T10:30:00+08:00');
  await one.figures('anew', measuredAnew);
  await one.until(null);
};

export const tell2019 = async (one: Played): Promise<void> => {
  for (const order of cycle2019.orders) await one.assess(order);
  await one.figures('2019', figuresOf2019);
  await one.until(null);
};
