import { formInput } from '../../api/contracts/form';
import type { FormPurpose } from '../../domain/codes/form';
import { formPurposes } from '../../domain/codes/form';
import { DomainError } from '../../domain/domain-error';
import { checkForm } from '../../domain/form/check-form';
import type { Form } from '../../domain/form/types';
import { formInForce } from '../../domain/report/form-in-force';
import { readReport } from '../../prisma/read/report';
import { loadForm } from '../../prisma/record/load-form';
import { nextFormVersion, saveForm } from '../../prisma/record/save-form';
import type { Db } from '../../prisma/schema/db';
import { campaignOf } from '../campaign-of';
import { parseFile, whyUnreadable } from '../parse-file';
import { printJson, printText } from './options';
import { sayForm } from './say';

/** A form from a JSON file, without its version. @throws DomainError `FORM_UNREADABLE` */
const readFormFile = (name: string): Omit<Form, 'version'> => {
  try {
    return parseFile(formInput, name);
  } catch (error) {
    throw new DomainError('FORM_UNREADABLE', { reason: whyUnreadable(error), name });
  }
};

interface Asked {
  campaign?: string;
  purpose?: FormPurpose;
  json?: true;
}

/** The forms that units of a campaign are asked to fill now. */
export const showForms = async (db: Db, { campaign, purpose, json }: Asked): Promise<void> => {
  const { state } = await readReport(db, await campaignOf(db, campaign));
  const forms: Form[] = [];
  for (const one of purpose ? [purpose] : formPurposes)
    forms.push(await loadForm(db, formInForce(state, one)));
  if (json) printJson(forms);
  else printText(forms.map(sayForm).join('\n\n'));
};

/** What is wrong with a form in a file, each with its place; nothing is saved. @throws DomainError `FORM_INVALID` */
export const checkFormFile = async (db: Db, file: string): Promise<void> => {
  const given = readFormFile(file);
  const form = { ...given, version: await nextFormVersion(db, given.id) };
  const problems = checkForm(form);
  if (problems.length > 0) throw new DomainError('FORM_INVALID', { problems });
  printText(`${form.id}@${form.version} 可以保存`);
};

/** Saves a form from a file as its next version. @throws DomainError `FORM_INVALID` */
export const saveFormFile = async (db: Db, file: string, note: string): Promise<void> => {
  const { id, version } = await saveForm(db, { form: readFormFile(file), note, createdById: null });
  printText(`已保存 ${id}@${version};行动采用后才生效`);
};
