import type { Instant } from '../../../domain/calendar/civil-date';
import type { Direction } from '../../../rehearsal/memory/directed-stage';
import type { ScriptedAct } from '../../../rehearsal/script/ledger';
import { pastStory } from './story';
import { inWords } from './words';

/** What the script would have done by now and nobody has: the beginnings of its keys, after the campaign’s. */
const undone = [
  // Verified on the spot in the days to come; the first is sent back instead.
  ...['一-1:verification', '一-2:verification', '三-1:verification', '四-2:verification'],
  // Plans that were sent back and are still not there.
  ...['songling', 'wushan', 'linyeju'].map(unit => `unit:${unit}:plan:${unit}:1@3`),
  'unit:zhujianju:plan:zhujianju:1@2',
  'unit:qingshi:report:qingshi:1@2',
  // Letters of yesterday: one lies unsigned, one is signed and has no number yet.
  'supervision-letter:caizhengju:2018-06-12:',
  'supervision-letter:rensheju:2018-06-12:1',
  'supervision-letter:rensheju:2018-06-12:2',
];

const MINUTES = ['05', '20', '35', '50'];

/** Units do not all come at the stroke of ten. */
const atOwnMinute = ({ at, unitId }: ScriptedAct): Instant => {
  if (unitId === null) return at;
  const place = unitId.length + unitId.charCodeAt(0);
  return at.replace('T10:00', `T10:${MINUTES[place % MINUTES.length] ?? '05'}`);
};

/** How the past of the demonstration differs from its units’ behaviour. */
export const pastDirection = (campaignId: string): Direction => ({
  when: one => (undone.some(key => one.key.startsWith(`${campaignId}:${key}`)) ? null : atOwnMinute(one)),
  inWords: (one, store) => {
    const docket = one.act.kind === 'docket' ? store.dockets.get(one.act.docketId)?.record.state : undefined;
    return inWords(one, docket);
  },
  timed: pastStory,
});
