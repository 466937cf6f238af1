import { sentenceOf } from '../../domain/explain/derive';
import type { DerivationView } from '../contracts/derivation';
import type { Derivation, DerivationStep } from '../../domain/explain/derivation';

/** One line of an explanation in both languages, with its rule as data. */
export const presentStep = (step: DerivationStep): DerivationView[number] => ({
  ...step,
  en: sentenceOf(step, 'en'),
});

export const presentDerivation = (derivation: Derivation): DerivationView => derivation.map(presentStep);
