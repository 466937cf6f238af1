import { randomUUID } from 'node:crypto';
import { findScheme } from '../../documents/packs/find-scheme';
import { assessmentId } from '../../domain/assessment/open-assessment';
import type { AssessmentState } from '../../domain/assessment/state';
import { at, toMs, type CivilDate } from '../../domain/calendar/civil-date';
import { openAssessment } from '../../prisma/record/open-assessment';
import type { Db } from '../../prisma/schema/db';
import { personOf } from '../person-of';
import { printJson, printText } from '../report/options';
import { subjectsOf, unitIdIn } from './subjects-of';

export interface Opening {
  scheme: string;
  year: number;
  startsOn: CivilDate;
  reason: string;
  subjects: string;
  thirdParty?: string;
  title?: string;
  by: string;
  rehearsal?: true;
  json?: true;
}

/** A cycle in a campaign of its own, whose id is printed. @throws DomainError what opening a cycle throws */
export const openCycle = async (db: Db, options: Opening): Promise<void> => {
  const { year, startsOn, reason, thirdParty, title, rehearsal } = options;
  const { scheme } = findScheme(options.scheme);
  const actor = await personOf(db, options.by);
  const select = { id: true, name: true, aliases: true } as const;
  const unitIdOf = unitIdIn(await db.unit.findMany({ where: { closedOn: null }, select }));
  const subjects = await subjectsOf(options.subjects, unitIdOf, logins =>
    db.person.findMany({ where: { login: { in: [...logins] } }, select: { id: true, login: true } }),
  );
  const campaignId = randomUUID();
  await openAssessment(db, {
    id: campaignId,
    open: {
      kind: 'open',
      scheme,
      year,
      startsOn,
      reason,
      subjects,
      ...(thirdParty !== undefined && { thirdPartyId: unitIdOf(thirdParty) }),
    },
    ...(title !== undefined && { title }),
    actor,
    requestId: null,
    now: rehearsal ? toMs(at(startsOn, '08:00')) : Date.now(),
    clock: rehearsal ? 'rehearsal' : 'real',
  });
  const row = await db.docket.findUniqueOrThrow({ where: { id: assessmentId(campaignId) } });
  const state = row.state as unknown as AssessmentState;
  if (options.json)
    return printJson({ campaignId, title: state.title, startsOn: state.startsOn, endsOn: state.endsOn });
  printText(campaignId);
  process.stderr.write(
    `已开展 ${state.title}:${state.startsOn} 至 ${state.endsOn}${rehearsal ? ',演练' : ';工作流在下一次自检(五分钟内)接手'}\n`,
  );
};
