import type { FigureKind } from '../../codes/figures';
import { fenOf } from '../../exact/money';
import { fractionOf } from '../../exact/fraction';
import type { PlainMeasurement, PlainPayment, PlainProject, PlainRows, PlainTranche } from '../plain';
import type { Notes, PlaceOf } from './notes';

type Check<K extends FigureKind> = (row: PlainRows[K], place: PlaceOf, notes: Notes) => void;

const isNegative = (yuan: string): boolean => (fenOf(yuan) ?? 0n) < 0n;

const ofTranche = ({ amount, issuedOn, receivedOn }: PlainTranche, place: PlaceOf, notes: Notes): void => {
  // What is taken back is a tranche the other way, or a refund: never less than nothing.
  if (isNegative(amount)) notes.refuse('AMOUNT_NEGATIVE', place('amount'), { value: amount });
  if (receivedOn !== undefined && receivedOn < issuedOn)
    notes.refuse('RECEIVED_BEFORE_ALLOTTED', place('receivedOn'), { value: `${receivedOn} < ${issuedOn}` });
};

const ofPayment = ({ amount, undoes }: PlainPayment, place: PlaceOf, notes: Notes): void => {
  if (isNegative(amount) && undoes === undefined)
    notes.refuse('REFUND_WITHOUT_PAYMENT', place('undoes'), { value: amount });
  if (!isNegative(amount) && undoes !== undefined)
    notes.refuse('UNDOES_NOTHING', place('amount'), { value: amount });
};

const ofProject = (row: PlainProject, place: PlaceOf, notes: Notes): void => {
  for (const key of ['investment', 'fixedAssets'] as const)
    if (row[key] !== undefined && isNegative(row[key]))
      notes.refuse('AMOUNT_NEGATIVE', place(key), { value: row[key] });
  const { startedOn, finishedOn, acceptedOn } = row;
  const isOrdered = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || a <= b;
  if (!isOrdered(startedOn, finishedOn)) notes.refuse('FINISHED_BEFORE_STARTED', place('finishedOn'));
  if (!isOrdered(finishedOn, acceptedOn)) notes.refuse('FINISHED_BEFORE_STARTED', place('acceptedOn'));
};

const ofMeasurement = ({ value, num, den, grade }: PlainMeasurement, place: PlaceOf, notes: Notes): void => {
  const hasPart = num !== undefined || den !== undefined;
  if (value !== undefined && hasPart) notes.refuse('VALUE_TWICE', place('value'), { value });
  if (grade !== undefined && (value !== undefined || hasPart))
    notes.refuse('VALUE_TWICE', place('grade'), { value: grade });
  if (grade === undefined && value === undefined && (num === undefined || den === undefined))
    notes.refuse('VALUE_MISSING', place(den === undefined && num !== undefined ? 'den' : 'value'));
  if (den !== undefined && (fractionOf(den.split('/')[0] ?? '')?.num ?? 1n) <= 0n)
    notes.refuse('DENOMINATOR_ZERO', place('den'), { value: den });
};

const checks: { [K in FigureKind]: Check<K> } = {
  tranche: ofTranche,
  payment: ofPayment,
  project: ofProject,
  measurement: ofMeasurement,
  register: () => undefined,
};

/** What is wrong within one row whose fields are right each for itself. */
export const checkRow = <K extends FigureKind>(
  kind: K,
  row: PlainRows[K],
  place: PlaceOf,
  notes: Notes,
): void => checks[kind](row, place, notes);
