import type { Instant } from '../calendar/civil-date';
import { DomainError } from '../domain-error';
import type { UnitId } from '../obligation/types';
import { letterStatusNames, type LetterCommand, type LetterKind, type LetterStatus } from '../codes/letter';

/** One obligation that a letter or a proceeding is about. */
export interface Item {
  docketId: string;
  obligationId: string;
  round: number;
  rung: string;
}

/** In a fixed order, whoever joined first: the same letter whatever ran at the same time. */
export const sortedItems = (items: readonly Item[]): Item[] => {
  const key = (item: Item) => `${item.docketId} ${item.obligationId}`;
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};

export interface Letter {
  id: string;
  kind: LetterKind;
  toUnitId: UnitId;
  fromUnitId: UnitId;
  status: LetterStatus;
  number: string | null;
  title: string;
  items: Item[];
  draftedAt: Instant;
  deliveredAt: Instant | null;
}

/** The life of a letter: status × command → status. What is not here is refused. */
export const letterTable = {
  drafted: { sign: 'signed', withdraw: 'withdrawn' },
  signed: { number: 'numbered', withdraw: 'withdrawn' },
  numbered: { deliver: 'delivered', withdraw: 'withdrawn' },
  delivered: { acknowledge: 'acknowledged', reply: 'replied' },
  acknowledged: { reply: 'replied' },
  replied: {},
  withdrawn: {},
} as const satisfies Record<LetterStatus, Partial<Record<LetterCommand, LetterStatus>>>;

/** The commands that a letter takes now. */
export const letterCommandsIn = (status: LetterStatus): LetterCommand[] =>
  Object.keys(letterTable[status]) as LetterCommand[];

/** @throws DomainError `LETTER_NOT_IN_THIS_STATUS` */
export const nextLetterStatus = (status: LetterStatus, command: LetterCommand): LetterStatus => {
  const to = (letterTable[status] as Partial<Record<LetterCommand, LetterStatus>>)[command];
  if (!to)
    throw new DomainError(
      'LETTER_NOT_IN_THIS_STATUS',
      `函件当前为「${letterStatusNames[status].zh}」,不能办理此事`,
      {
        status,
        command,
      },
    );
  return to;
};

/** 文号: sign, year in 〔〕, running number. */
export const letterNumber = (sign: string, year: number, n: number): string => `${sign}〔${year}〕${n}号`;
