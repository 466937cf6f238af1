import type { Instant } from '../../domain/calendar/civil-date';
import type { Stage } from '../conduct';
import { ActQueue } from '../script/act-queue';
import type { ScriptedAct } from '../script/ledger';
import type { MemoryStore } from './memory-store';

/** An act at an instant of its own, found in the record when that has come. `key` orders the acts of one instant. */
export interface TimedAct extends Omit<ScriptedAct, 'act'> {
  /** Fails where the record does not have what it is about: a story that does not happen is a mistake. */
  act: (store: MemoryStore) => ScriptedAct['act'];
}

/** What people do otherwise than their script. */
export interface Direction {
  /** When somebody comes to a scripted act; null for nobody. */
  when: (one: ScriptedAct) => Instant | null;
  /** The same act in other words. */
  inWords: (one: ScriptedAct, store: MemoryStore) => ScriptedAct;
  timed: readonly TimedAct[];
}

/** What is yet to come has to be known by its instant only. */
const notYet: ScriptedAct['act'] = { kind: 'docket', docketId: '', command: { kind: 'sign-for' } };

/** A campaign in memory whose scripted people are directed: some acts are changed, some are added at their instants. */
export const directed = (stage: Stage, store: MemoryStore, direction: Direction): Stage => {
  const known = new WeakMap<ScriptedAct, ScriptedAct[]>();
  let timed = [...direction.timed];
  const own = new Set(timed.map(one => one.key));
  const said = (one: ScriptedAct): ScriptedAct => (own.has(one.key) ? one : direction.inWords(one, store));
  const changed = (one: ScriptedAct): ScriptedAct[] => {
    let acts = known.get(one);
    if (!acts) {
      const at = direction.when(one);
      known.set(one, (acts = at === null ? [] : [{ ...one, at }]));
    }
    return acts;
  };
  const found = ({ act, ...one }: TimedAct): ScriptedAct => ({
    ...one,
    act: one.at <= store.facts.now ? act(store) : notYet,
  });
  return {
    ...stage,
    acts: async () => {
      const scripted = await stage.acts();
      return new ActQueue([...scripted.map(changed), timed.map(found)]);
    },
    perform: async groups => {
      await stage.perform(groups.map(group => group.map(said)));
      const done = new Set(groups.flatMap(group => group.map(one => one.key)));
      timed = timed.filter(one => !done.has(one.key));
    },
  };
};
