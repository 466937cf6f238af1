import { DomainError } from '../../domain/domain-error';
import { shippedForm } from '../../domain/form/shipped-forms';
import type { Form, FormRef } from '../../domain/form/types';

/** Where forms that somebody saved are kept. */
export interface SavedForms {
  savedForm: (ref: FormRef) => Promise<Form | null>;
}

/** A form in a version, shipped or saved; null where there is none. */
export const formOf = async ({ savedForm }: SavedForms, ref: FormRef): Promise<Form | null> =>
  shippedForm(ref) ?? (await savedForm(ref));

/** The same where it has to be there. @throws DomainError `FORM_UNKNOWN` */
export const knownForm = async (forms: SavedForms, ref: FormRef): Promise<Form> => {
  const form = await formOf(forms, ref);
  if (!form) throw new DomainError('FORM_UNKNOWN', { id: ref.id, version: ref.version });
  return form;
};
