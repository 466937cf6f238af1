import { defaultPolicy } from './default-policy';
import { policy13710 } from './policy-13710';
import type { Policy } from './types';

/** The policies that an installation starts with. New campaigns take the default unless a person chooses another. */
export const shippedPolicies: readonly Policy[] = [defaultPolicy, policy13710];
