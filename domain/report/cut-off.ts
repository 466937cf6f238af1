import { toInstant, toMs, type Instant } from '../calendar/civil-date';

/** The cut-off that was asked for, by default now, as the domain writes instants: they are compared as texts. */
export const cutOffOf = ({ cutOffAt }: { cutOffAt?: Instant | undefined }, now: Instant): Instant =>
  cutOffAt === undefined ? now : toInstant(toMs(cutOffAt));
