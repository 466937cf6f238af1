import { hearsDocket, hearsNotice } from '../../domain/scope/heard';
import type { SignedIn } from '../../prisma/people/sessions';
import type { ChangeFacts } from '../../prisma/read/changes/change-facts';
import { readerOf } from '../../prisma/read/scope';
import type { Change } from '../contracts/changes';
import { mayGenerally } from '../session/present-session';

const once = (changes: Change[]): Change[] => [
  ...new Map(changes.map(one => [JSON.stringify(one), one])).values(),
];

/** What of the changes a reader may hear of: ids, each once. */
export const heardBy = (actor: SignedIn, { events, readings, notices, campaigns }: ChangeFacts): Change[] => {
  const reader = readerOf(actor);
  const isHis = ({ isRehearsal }: { isRehearsal: boolean }) => isRehearsal || !actor.onlyRehearsals;
  const seesOthers = mayGenerally(actor, 'see-all-notices');
  const files = (what: 'docket' | 'reading', all: ChangeFacts['events']): Change[] =>
    all
      .filter(one => isHis(one) && hearsDocket(reader, one))
      .map(({ id, kind, campaignId }) => ({ what, id, kind, campaignId }));
  return once([
    ...files('docket', events),
    ...files('reading', readings),
    ...notices
      .filter(
        one => isHis(one) && (one.personId === actor.personId || seesOthers) && hearsNotice(reader, one),
      )
      .map(({ personId, campaignId }): Change => {
        const whose = personId === actor.personId ? 'own' : 'others';
        return { what: 'notices', whose, campaignId };
      }),
    ...campaigns
      .filter(
        one =>
          isHis(one) &&
          (reader.seesAll || (!one.isDraft && one.unitIds.some(id => reader.unitIds.includes(id)))),
      )
      .map(({ campaignId }): Change => ({ what: 'campaign', id: campaignId })),
  ]);
};
