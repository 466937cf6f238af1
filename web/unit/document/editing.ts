import { createContext, use } from 'react';
import type { FilledForm } from '../../../domain/compile/filled';
import type { Values } from '../../parts/use-send';
import type { Gap } from './gaps';

/** The document while it is being filled. */
export interface Editing {
  filled: FilledForm;
  values: Values;
  set: (name: string, value: unknown) => void;
  gaps: readonly Gap[];
  /** True once somebody has pressed to hand it in: what is missing is said in place. */
  isTold: boolean;
  /** A value some of which has not arrived on the server: the document waits for it. */
  setUnsent: (name: string, count: number) => void;
}

export const EditingContext = createContext<Editing | null>(null);

/** @throws outside of a document that is being filled */
export const useEditing = (): Editing => {
  const editing = use(EditingContext);
  if (!editing) throw new Error('no document is being filled here');
  return editing;
};
