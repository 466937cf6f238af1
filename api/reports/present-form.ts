import { DomainError } from '../../domain/domain-error';
import type { FormPurpose } from '../../domain/codes/form';
import type { FormRef } from '../../domain/form/types';
import { formInForce } from '../../domain/report/form-in-force';
import type { ReportState } from '../../domain/report/state';
import { personNames } from '../../prisma/read/unit-names';
import { readForms, type FormRecord } from '../../prisma/record/save-form';
import type { Db } from '../../prisma/schema/db';
import type { FormRow } from '../contracts/forms';

/** Forms as rows of a list, with who saved them: one query. */
export const presentForms = async (db: Db, records: readonly FormRecord[]): Promise<FormRow[]> => {
  const named = await personNames(
    db,
    records.flatMap(one => one.createdById ?? []),
  );
  return records.map(({ form, isShipped, note, createdById, createdAt }) => ({
    id: form.id,
    version: form.version,
    purpose: form.purpose,
    name: form.name,
    isDefault: isShipped,
    note,
    createdBy: createdById === null ? null : named(createdById),
    createdAt,
  }));
};

/** One version of a form, with who saved it. @throws DomainError `FORM_UNKNOWN` */
export const presentForm = async (
  db: Db,
  { id, version }: FormRef,
): Promise<FormRow & Pick<FormRecord, 'form'>> => {
  const record = (await readForms(db)).find(({ form }) => form.id === id && form.version === version);
  if (!record) throw new DomainError('FORM_UNKNOWN', { id, version });
  const [row] = await presentForms(db, [record]);
  return { ...row!, form: record.form };
};

/** The forms that units fill in a campaign now. */
export const presentFormsInForce = async (
  db: Db,
  report: ReportState | null,
): Promise<Record<FormPurpose, FormRow>> => {
  const { form: _, ...plan } = await presentForm(db, formInForce(report, 'plan'));
  const { form: __, ...ofReport } = await presentForm(db, formInForce(report, 'report'));
  return { plan, report: ofReport };
};
