import type { Form, FormRef } from '../../domain/form/types';
import { knownForm } from '../../record/report/form-of';
import type { Db, Tx } from '../schema/db';

/** A form that somebody saved; null where nobody did. */
export const loadSavedForm = async (db: Db | Tx, { id, version }: FormRef): Promise<Form | null> => {
  const row = await db.reportForm.findUnique({ where: { id_version: { id, version } } });
  return row && (row.data as unknown as Form);
};

/** A form in a version, shipped or saved. @throws DomainError `FORM_UNKNOWN` */
export const loadForm = (db: Db | Tx, ref: FormRef): Promise<Form> =>
  knownForm({ savedForm: one => loadSavedForm(db, one) }, ref);
