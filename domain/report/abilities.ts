import { reportCommands, type ReportCommand, type ReportStatus } from '../codes/report';
import type { Actor } from '../permissions/actor';
import { isCapable } from '../permissions/capabilities';
import { definitionOf } from './commands/all';

/** Role × verb: the office compiles; between two statements 督查室 may decide as well. */
export const mayCommandReport = (actor: Pick<Actor, 'roles'>, command: ReportCommand): boolean =>
  isCapable(actor, definitionOf(command).who);

/** What this person may do now with a campaign's report; before its first command it is `collecting`. */
export const reportAbilities = (status: ReportStatus, actor: Pick<Actor, 'roles'>): ReportCommand[] =>
  reportCommands.filter(one => definitionOf(one).in.includes(status) && mayCommandReport(actor, one));
