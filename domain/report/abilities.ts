import { reportCommands, type ReportCommand, type ReportStatus } from '../codes/report';
import type { Actor } from '../permissions/actor';
import { isCapable } from '../permissions/capabilities';
import { definitionOf } from './commands/all';

/** What this person may do now with a campaign's report; before its first command it is `collecting`. */
export const reportAbilities = (status: ReportStatus, actor: Pick<Actor, 'roles'>): ReportCommand[] =>
  reportCommands.filter(one => {
    const { who, in: statuses } = definitionOf(one);
    return statuses.includes(status) && isCapable(actor, who);
  });
