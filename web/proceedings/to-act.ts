import { proceedingAct } from '../../api/contracts/proceedings';
import type { ProceedingCommand } from '../../domain/codes/proceeding';
import type { Values } from '../parts/use-act';

/** The form's values as the contract's act: files become their ids, what was left empty is left out. @throws ZodError */
export const toAct = (kind: ProceedingCommand, values: Values) => {
  const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const { files, ...rest } = Object.fromEntries(filled);
  const fileIds = ((files ?? []) as { id: string }[]).map(file => file.id);
  return proceedingAct.parse({ kind, ...rest, ...(kind === 'answer' && { fileIds }) });
};
