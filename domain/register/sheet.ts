import type { Claim, Place } from '../plan/places/place';
import type { Span } from '../plan/types';

/** A text that is written piece by piece, with what each piece is to be read as: the places of a plan that nobody has typed. */
export class Sheet {
  readonly places: Place[] = [];
  private written = '';

  get text(): string {
    return this.written;
  }

  /** Writes a piece on one line and returns where it stands. */
  write(words: string, claim: Claim): Span {
    const start = this.written.length;
    this.written += words;
    const span = { start, end: this.written.length };
    if (words !== '') this.places.push({ ...span, ...claim });
    return span;
  }

  /** Ends the line, with so many empty ones behind it. */
  endLine(empty = 0): void {
    this.write('\n'.repeat(empty + 1), { kind: 'structure' });
  }
}
