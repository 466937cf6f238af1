import { formProblemNames, type FormProblemCode } from '../codes/form-problems';
import type { Name } from '../codes/names';

/** What is wrong with a form; `path` names the place as in the data: `parts.1.fields.0`. */
export interface FormProblem {
  code: FormProblemCode;
  path: string;
  says: Name;
}

export const formProblem = (code: FormProblemCode, path: string): FormProblem => ({
  code,
  path,
  says: formProblemNames[code],
});
