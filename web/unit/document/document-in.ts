import type { UnitDocument } from '../../../domain/form/document';

/** The document that a command hands in for the whole campaign; null for what is no such command. */
export const documentIn = (command: { readonly [name: string]: unknown } | undefined): UnitDocument | null =>
  (command?.['document'] as UnitDocument | undefined) ?? null;
