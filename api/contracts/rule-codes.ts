import { z } from 'zod';
import { figureKinds } from '../../domain/codes/figures';
import { authorities, modalities, ruleKinds, ruleScopes, stages, verdicts } from '../../domain/codes/rules';

export const verdict = z.enum(verdicts).meta({ id: 'Verdict' });
export const ruleKind = z.enum(ruleKinds).meta({ id: 'RuleKind' });
export const modality = z.enum(modalities).meta({ id: 'Modality' });
export const ruleScope = z.enum(ruleScopes).meta({ id: 'RuleScope' });
export const fundStage = z.enum(stages).meta({ id: 'FundStage' });
export const authority = z.enum(authorities).meta({ id: 'Authority' });
export const figureKind = z.enum(figureKinds);

/** How many rows have which verdict; one that none has is left out. */
export const countsByVerdict = z.partialRecord(verdict, z.number().int());
