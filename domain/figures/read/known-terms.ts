import type { FigureProblemCode } from '../../codes/figure-problems';
import { groupBy } from '../../group-by';
import type { FigureField } from '../plain-fields';
import { nearestOf } from './nearest';
import type { Notes, PlaceOf } from './notes';
import { Terms, type Vocabulary } from './vocabulary';

export interface Naming {
  /** What becomes of a name that no pack has and that is no slip of the hand. */
  unknown: 'refuse' | 'remark';
}

/**
 * Names of programmes, purposes, indicators and registers as the packs have them. A slip of the hand is refused with what was
 * meant. A purpose that the programme does not list is let through: money spent elsewhere is what rules look for.
 */
export class KnownTerms {
  private readonly programmes: Terms;
  private readonly purposes: ReadonlyMap<string, Terms>;
  private readonly indicators: Terms;
  private readonly registers: Terms;

  constructor(
    vocabulary: Vocabulary,
    private readonly naming: Naming,
    private readonly notes: Notes,
  ) {
    this.programmes = new Terms(vocabulary.programmes);
    this.purposes = new Map(
      [...groupBy(vocabulary.programmes, one => one.id)].map(([id, all]) => [
        id,
        new Terms(all.flatMap(one => one.purposes)),
      ]),
    );
    this.indicators = new Terms(vocabulary.indicators);
    this.registers = new Terms(vocabulary.registers);
  }

  /** The id of what a field names. `programme`: of the row's money, for its purpose. */
  idOf(field: FigureField, word: string, place: PlaceOf, programme?: string): string {
    const at = (terms: Terms, code: FigureProblemCode, isOpen = false): string =>
      this.resolve(terms, word, () => place(field.key), { code, isOpen });
    switch (field.type) {
      case 'programme':
        return at(this.programmes, 'PROGRAMME_UNKNOWN');
      case 'indicator':
        return at(this.indicators, 'INDICATOR_UNKNOWN');
      case 'register':
        return at(this.registers, 'REGISTER_UNKNOWN');
      case 'purpose': {
        const purposes = programme === undefined ? undefined : this.purposes.get(programme);
        return purposes ? at(purposes, 'PURPOSE_UNKNOWN', true) : word;
      }
      case 'text':
      case 'amount':
      case 'number':
      case 'count':
      case 'method':
      case 'year':
      case 'period':
      case 'date':
      case 'facts':
      case 'rows':
        return word;
    }
  }

  private resolve(
    terms: Terms,
    word: string,
    place: () => ReturnType<PlaceOf>,
    { code, isOpen }: { code: FigureProblemCode; isOpen: boolean },
  ): string {
    const found = terms.of(word);
    if (found) return found.id;
    const nearest = nearestOf(word, terms.words);
    if (nearest !== null || (this.naming.unknown === 'refuse' && !isOpen))
      this.notes.refuse(code, place(), { value: word, nearest });
    else this.notes.remark(code, place(), { value: word });
    return word;
  }
}
