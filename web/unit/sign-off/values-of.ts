import type { SignOffView } from '../../../api/contracts/sign-offs';
import type { Values } from '../../parts/use-send';

/** What was put before the head as the values of its form. */
export const valuesOf = ({ command, files }: Pick<SignOffView, 'command' | 'files'>): Values => {
  const { kind: _, ...values } = command;
  return { ...values, fileIds: files };
};
