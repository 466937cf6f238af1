import { figureKinds, type FigureKind } from '../../codes/figures';
import type { PlainFigures, PlainPayment, PlainTranche } from '../plain';
import { listNames } from '../plain';
import type { Notes, PlaceOf } from './notes';

/** What is on record already, by id: rows that come in may refer to it. */
export interface Recorded {
  tranche: (id: string) => Pick<PlainTranche, 'issuedOn' | 'receivedOn'> | undefined;
  payment: (id: string) => Pick<PlainPayment, 'tranche'> | undefined;
  hasProject: (id: string) => boolean;
}

export const nothingRecorded: Recorded = {
  tranche: () => undefined,
  payment: () => undefined,
  hasProject: () => false,
};

/** The place of a row of a list, by its position from 0. */
export type PlaceIn = (kind: FigureKind, at: number) => PlaceOf;

const checkIds = (rows: PlainFigures, placeIn: PlaceIn, notes: Notes): void => {
  for (const kind of figureKinds) {
    const seen = new Set<string>();
    rows[listNames[kind]].forEach(({ id }, at) => {
      if (seen.has(id)) notes.refuse('ID_TWICE', placeIn(kind, at)('id'), { value: id });
      seen.add(id);
    });
  }
};

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map(one => [one.id, one]));

/** What rows say of each other: each id once, no payment without its tranche and project, refunds of what was paid. */
export const checkBetween = (
  rows: PlainFigures,
  recorded: Recorded,
  placeIn: PlaceIn,
  notes: Notes,
): void => {
  checkIds(rows, placeIn, notes);
  const [tranches, payments, projects] = [byId(rows.tranches), byId(rows.payments), byId(rows.projects)];
  const trancheOf = (id: string) => tranches.get(id) ?? recorded.tranche(id);
  rows.tranches.forEach(({ id, parent }, at) => {
    if (parent !== undefined && (parent === id || !trancheOf(parent)))
      notes.refuse('TRANCHE_UNKNOWN', placeIn('tranche', at)('parent'), { value: parent });
  });
  rows.payments.forEach((one, at) => {
    const place = placeIn('payment', at);
    const tranche = trancheOf(one.tranche);
    if (!tranche) notes.refuse('TRANCHE_UNKNOWN', place('tranche'), { value: one.tranche });
    else if (one.paidOn < tranche.issuedOn)
      notes.remark('PAID_BEFORE_ALLOTTED', place('paidOn'), { value: one.paidOn });
    else if (tranche.receivedOn !== undefined && one.paidOn < tranche.receivedOn)
      notes.remark('PAID_BEFORE_RECEIVED', place('paidOn'), { value: one.paidOn });
    if (one.project !== undefined && !projects.has(one.project) && !recorded.hasProject(one.project))
      notes.refuse('PROJECT_UNKNOWN', place('project'), { value: one.project });
    if (one.undoes === undefined) return;
    const undone = payments.get(one.undoes) ?? recorded.payment(one.undoes);
    if (undone?.tranche !== one.tranche || one.undoes === one.id)
      notes.refuse('UNDOES_UNKNOWN', place('undoes'), { value: one.undoes });
  });
};
