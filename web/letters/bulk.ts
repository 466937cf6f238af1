import type { LetterRow } from '../../api/contracts/letters';

/** What the office does with many letters alike, in the order of a letter's life. */
export const bulkCommands = ['sign', 'number', 'deliver'] as const;
export type BulkCommand = (typeof bulkCommands)[number];

export const isBulkCommand = (one: string): one is BulkCommand =>
  bulkCommands.some(command => command === one);

/** What is left of a letter's way out, from one act on. */
export const actsFrom = (command: BulkCommand): readonly BulkCommand[] =>
  bulkCommands.slice(bulkCommands.indexOf(command));

/** The status in which a letter waits for an act. */
export const statusBefore = { sign: 'drafted', number: 'signed', deliver: 'numbered' } as const;

/** As many as the API takes at once. */
export const bulkMost = 200;

/** Those of these letters with which this person may do this now. */
export const takersOf = (letters: readonly LetterRow[], command: BulkCommand): LetterRow[] =>
  letters.filter(letter => letter.abilities.includes(command));

/** True where the person may do anything with this letter that is done with many. */
export const isForBulk = (letter: LetterRow): boolean =>
  bulkCommands.some(command => letter.abilities.includes(command));
