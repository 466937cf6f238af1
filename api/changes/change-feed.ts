import type { Logger } from 'pino';
import { DomainError } from '../../domain/domain-error';
import { actingPerson } from '../../domain/permissions/stand-in';
import { openSessions, type SignedIn } from '../../prisma/people/sessions';
import { changeFacts } from '../../prisma/read/changes/change-facts';
import { positionText, type Position } from '../../prisma/read/changes/position';
import { readChanges } from '../../prisma/read/changes/read-changes';
import { inOneLine } from '../../prisma/schema/database-trouble';
import type { Db } from '../../prisma/schema/db';
import type { ChangesView } from '../contracts/changes';
import { heardBy } from './heard-by';
import { batchOf, readBatch } from './read-batch';

/** An open page. */
export interface Listener {
  actor: SignedIn;
  /** The hash of its session's token. */
  sessionId: string;
  /** Up to where it has heard; undefined where it has just come. */
  since: string | undefined;
  tell: (batch: ChangesView) => void;
  /** Keeps the line alive; up to `id` there was nothing to tell. Undefined where nobody knows. */
  beat: (id: string | undefined) => void;
  end: () => void;
}

export interface ChangeFeed {
  /** Tells a page of changes until it is ended by either side. Returns what ends it. @throws DomainError `TOO_MANY_STREAMS` */
  listen: (listener: Listener) => () => void;
  stop: () => Promise<void>;
  /** How many listen, and whether the record is being asked. */
  state: () => { listeners: number; isAsking: boolean };
}

/** Pages of one person that are open and looked at; the browser itself holds no more than six lines to one server. */
export const MOST_STREAMS = 8;
/** What happens within this time is told together. */
const ROUND_MS = 250;
/** Sessions are looked at once in so many rounds: about once a second. */
const ROUNDS_PER_CHECK = 4;
const BEAT_MS = 20_000;
/** A stream ends by itself after this many beats, and the page comes back: rights that follow from a date are asked anew. */
const BEATS = { oneself: 30, standIn: 3 };
const PAUSE_MS = 1000;
const QUIET_MS = 60_000;

interface Kept extends Listener {
  hasJoined: boolean;
  beats: number;
}

interface Parts {
  db: Db;
  logger: Logger;
  now: () => number;
}

/**
 * What changes in the record, told to all open pages of this process. One loop asks for all of them, as long as there are any.
 * Where the database does not answer the pages wait, and hear afterwards what they would have heard.
 */
export const createChangeFeed = (parts: Parts): ChangeFeed => {
  const listeners = new Set<Kept>();
  let at: Position | null = null;
  let rounds = 0;
  let running: Promise<void> | null = null;
  let beating: NodeJS.Timeout | undefined;
  let wake: (() => void) | undefined;
  let trouble: { since: number; saidAt: number } | null = null;

  const end = (which: Iterable<Kept>): void => {
    for (const one of [...which]) {
      listeners.delete(one);
      one.end();
    }
  };

  const endThoseSignedOut = async (): Promise<void> => {
    const ids = [...new Set([...listeners].map(one => one.sessionId))];
    const open = await openSessions(parts.db, ids, parts.now());
    // Who has come meanwhile was not asked about, and has just been authenticated.
    end([...listeners].filter(one => ids.includes(one.sessionId) && !open.has(one.sessionId)));
  };

  const tellAll = async (since: Position): Promise<void> => {
    const news = await readChanges(parts.db, since);
    if (news.isLost || news.rows.some(one => one.what === 'rights')) {
      // Everybody comes back with his last position, and has his rights looked at before he hears more.
      end(listeners);
    } else if (news.rows.length > 0) {
      const facts = await changeFacts(parts.db, news.rows);
      const id = positionText(news.at);
      for (const one of listeners) {
        const changes = one.hasJoined ? heardBy(one.actor, facts) : [];
        if (changes.length > 0) one.tell(batchOf(id, changes));
      }
    }
    // Not before all have been told: what fails is told by the next round.
    at = news.at;
  };

  /** Who has just come reads for himself up to a position that is no earlier than everybody's: nothing lies in between. */
  const letJoin = async (): Promise<void> => {
    for (const one of [...listeners].filter(each => !each.hasJoined)) {
      const batch = await readBatch(parts.db, one.actor, one.since);
      if (!listeners.has(one)) continue;
      one.hasJoined = true;
      one.tell(batch);
    }
  };

  const round = async (): Promise<void> => {
    if (rounds++ % ROUNDS_PER_CHECK === 0) await endThoseSignedOut();
    if (at) await tellAll(at);
    else at = (await readChanges(parts.db, null)).at;
    await letJoin();
  };

  const sayTrouble = (error: unknown): void => {
    const now = parts.now();
    if (trouble && now - trouble.saidAt < QUIET_MS) return;
    trouble = { since: trouble?.since ?? now, saidAt: now };
    parts.logger.error(
      { why: inOneLine(error), pages: listeners.size },
      'open pages are not told of changes: the record is not readable; tried again every second. See `cli doctor`',
    );
  };

  const sayBack = (): void => {
    if (trouble) parts.logger.info({ pages: listeners.size }, 'open pages are told of changes again');
    trouble = null;
  };

  const pause = (ms: number): Promise<void> =>
    new Promise(resolve => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const loop = async (): Promise<void> => {
    while (listeners.size > 0) {
      try {
        await round();
        sayBack();
        await pause(ROUND_MS);
      } catch (error) {
        sayTrouble(error);
        await pause(PAUSE_MS);
      }
    }
    at = null;
    clearInterval(beating);
    running = null;
  };

  const beatAll = (): void => {
    const id = at && !trouble ? positionText(at) : undefined;
    for (const one of [...listeners]) {
      if (++one.beats > (one.actor.standIn ? BEATS.standIn : BEATS.oneself)) end([one]);
      else one.beat(one.hasJoined ? id : undefined);
    }
  };

  return {
    listen: listener => {
      const personId = actingPerson(listener.actor);
      const own = [...listeners].filter(one => actingPerson(one.actor) === personId);
      if (own.length >= MOST_STREAMS) throw new DomainError('TOO_MANY_STREAMS', { most: MOST_STREAMS });
      const kept = { ...listener, hasJoined: false, beats: 0 };
      listeners.add(kept);
      if (!running) {
        beating = setInterval(beatAll, BEAT_MS);
        running = loop();
      }
      return () => {
        listeners.delete(kept);
        if (listeners.size === 0) wake?.();
      };
    },
    stop: async () => {
      end(listeners);
      wake?.();
      // A database that does not answer keeps nobody from stopping.
      await Promise.race([running, new Promise(resolve => setTimeout(resolve, PAUSE_MS).unref())]);
    },
    state: () => ({ listeners: listeners.size, isAsking: running !== null }),
  };
};
