import type { Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { checkForm } from '../../domain/form/check-form';
import { shippedForms } from '../../domain/form/shipped-forms';
import type { Form } from '../../domain/form/types';
import type { Prisma } from '../generated/client';
import type { Db, Tx } from '../schema/db';
import { instantOf } from '../schema/instants';
import { inTransaction } from './acts';

/** A version of a form with who made it and when; null for what is shipped. */
export interface FormRecord {
  form: Form;
  isShipped: boolean;
  note: string | null;
  createdById: string | null;
  createdAt: Instant | null;
}

const shipped = (): FormRecord[] =>
  Object.values(shippedForms).map(form => ({
    form,
    isShipped: true,
    note: null,
    createdById: null,
    createdAt: null,
  }));

/** All forms in all versions: those that were saved, the newest first, then those that are shipped. One query. */
export const readForms = async (db: Db): Promise<FormRecord[]> => {
  const rows = await db.reportForm.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }, { version: 'desc' }],
  });
  const saved = rows.map(({ data, note, createdById, createdAt }) => ({
    form: data as unknown as Form,
    isShipped: false,
    note,
    createdById,
    createdAt: instantOf(createdAt),
  }));
  return [...saved, ...shipped()];
};

const shippedVersion = (id: string): number =>
  Math.max(
    0,
    ...Object.values(shippedForms)
      .filter(one => one.id === id)
      .map(one => one.version),
  );

/** Which version of a form is saved next: after those that are shipped or saved under its id. */
export const nextFormVersion = async (db: Db | Tx, id: string): Promise<number> => {
  const last = await db.reportForm.aggregate({ where: { id }, _max: { version: true } });
  return Math.max(last._max.version ?? 0, shippedVersion(id)) + 1;
};

export interface NewForm {
  form: Omit<Form, 'version'>;
  note: string;
  createdById: string | null;
}

/**
 * Saves the next version of a form (表单). It is asked of nobody until a campaign's report adopts it; what was saved never
 * changes.
 *
 * @throws DomainError `FORM_INVALID` with all that is wrong
 */
export const saveForm = (db: Db, { form: given, note, createdById }: NewForm): Promise<Form> =>
  inTransaction(db, async tx => {
    const form: Form = { ...given, version: await nextFormVersion(tx, given.id) };
    const problems = checkForm(form);
    if (problems.length > 0) throw new DomainError('FORM_INVALID', { problems });
    const { id, version, purpose } = form;
    const data = form as unknown as Prisma.InputJsonValue;
    await tx.reportForm.create({ data: { id, version, purpose, data, note, createdById } });
    return form;
  });
