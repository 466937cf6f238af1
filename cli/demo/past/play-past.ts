import type { Instant } from '../../../domain/calendar/civil-date';
import { play } from '../../../rehearsal/memory/play';
import type { PlayedRecord, ToPlay } from '../../../record/played-record';
import { pastBehaviour } from './behaviour';
import { pastDirection } from './direct';

/** Where the demonstration stands: a Wednesday morning, three days after most rectifications were due. */
const PAST_UNTIL: Instant = '2018-06-13T10:00:00+08:00';

/** The past of the demonstration, played in memory by the acts of the running system. */
export const playPast = (scenario: ToPlay, handedOutBy: string | null): Promise<PlayedRecord> =>
  play(
    { ...scenario, script: { units: pastBehaviour, office: 'prompt', leaders: 'silent' }, until: PAST_UNTIL },
    handedOutBy,
    pastDirection(scenario.campaignId),
  );
