import { dateOf, yearOf } from '../../domain/calendar/civil-date';
import { withinCalendar } from '../../domain/calendar/uncovered-year';
import { letterNumber, signOfSender } from '../../domain/letter/commands';
import { nextSendingTime } from '../../domain/sending/sending-time';
import { assertCampaign } from '../../prisma/read/campaigns';
import { queryLastNumbers, queryUnsent } from '../../prisma/read/letter-desk';
import { queryLetterExceptions } from '../../prisma/read/task-groups';
import { queryReachable } from '../../prisma/read/to-call';
import { unitNames } from '../../prisma/read/unit-names';
import { loadFacts } from '../../prisma/record/facts';
import { getLetterDesk } from '../contracts/letter-desk';
import { route } from '../route';

/** What is looked at before many letters are handled; nothing is reserved by it. */
export const getLetterDeskRoute = route(getLetterDesk, async ({ deps: { db }, actor, params }) => {
  await assertCampaign(db, actor, params.id);
  const facts = await loadFacts(db, params.id);
  const { now, policy, calendar } = facts;
  const unsent = await queryUnsent(db, actor, params.id);
  const senders = [...new Set(unsent.map(one => one.fromUnitId))].sort();
  const units = [...new Set(unsent.map(one => one.toUnitId))].sort();
  const named = await unitNames(db, senders);
  const year = yearOf(dateOf(now));
  const signOf = (unitId: string) => signOfSender(unitId, facts);
  const last = await queryLastNumbers(db, senders.map(signOf), year);
  const people = await queryReachable(db, params.id, units);
  const exceptional = await queryLetterExceptions(db, actor, params.id);
  return {
    body: {
      now,
      noticeAt: withinCalendar(() => nextSendingTime(now, policy, calendar), now),
      numbersFrom: senders.map(unitId => ({
        fromUnit: named(unitId),
        number: letterNumber(signOf(unitId), year, last(signOf(unitId)) + 1),
      })),
      exceptions: exceptional.map(({ code, ids }) => ({ code, letterIds: ids })),
      recipients: units.map(unitId => ({
        unitId,
        people: people
          .filter(one => one.unitId === unitId && one.role === 'head')
          .map(({ name, post }) => (post === null ? name : `${post} ${name}`)),
      })),
    },
  };
});
