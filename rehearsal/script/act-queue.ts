import type { Instant } from '../../domain/calendar/civil-date';
import type { ScriptedAct } from './ledger';

/** At one instant by key, earliest first: the one order of scripted acts. */
const inOrder = (a: ScriptedAct, b: ScriptedAct): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

const isEndless = ({ act }: ScriptedAct): boolean =>
  act.kind === 'docket' && (act.command.kind === 'record-review' || act.command.kind === 'look-back');

const isDocument = ({ act }: ScriptedAct): boolean =>
  act.kind === 'docket' && 'document' in act.command && act.command.document !== undefined;

const documentKey = ({ act }: ScriptedAct): string =>
  act.kind === 'docket' ? `${act.command.kind} ${act.docketId}` : '';

/** One document per unit and purpose: hand-ins of the same that fall together are one, the first in order. `acts` in order. */
const eachDocumentOnce = (acts: ScriptedAct[], keyOf: (one: ScriptedAct) => string): ScriptedAct[] => {
  const known = new Set<string>();
  return acts.filter(one => {
    if (!isDocument(one)) return true;
    const isNew = !known.has(keyOf(one));
    known.add(keyOf(one));
    return isNew;
  });
};

/** What scripted people will do if nothing else happens. `lists` in any order. */
export class ActQueue {
  /** When the first of them acts; null for never. */
  readonly nextAt: Instant | null;
  /** Only reviews and look-backs are left, which go on for ever. */
  readonly isEndless: boolean;

  constructor(private readonly lists: ScriptedAct[][]) {
    let nextAt: Instant | null = null;
    let endless = true;
    for (const list of lists)
      for (const one of list) {
        if (nextAt === null || one.at < nextAt) nextAt = one.at;
        endless &&= isEndless(one);
      }
    this.nextAt = nextAt;
    this.isEndless = endless;
  }

  /** Each act as what becomes of it, list by list. */
  map(change: (one: ScriptedAct) => ScriptedAct[]): ScriptedAct[][] {
    return this.lists.map(list => list.flatMap(change));
  }

  /** All of it, in order. */
  all(): ScriptedAct[] {
    return eachDocumentOnce(this.lists.flat().sort(inOrder), one => `${one.at} ${documentKey(one)}`);
  }

  /** What they do by `now`, in order: units' documents first, and alone, since what these meet in other dockets is done with them. */
  due(now: Instant): ScriptedAct[] {
    if (this.nextAt === null || this.nextAt > now) return [];
    const due = this.lists.flatMap(list => list.filter(one => one.at <= now)).sort(inOrder);
    const documents = due.filter(isDocument);
    return documents.length > 0 ? eachDocumentOnce(documents, documentKey) : due;
  }
}
