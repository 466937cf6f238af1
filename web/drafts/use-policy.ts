import type { DraftView } from '../../api/contracts/campaigns';
import { getPolicy } from '../../api/contracts/rules-endpoints';
import { useGet } from '../client/use-get';
import type { PolicyRules } from './policy-line';

/** The rules under which a draft is read and would be launched; undefined until they have come. */
export const usePolicy = ({ campaign }: DraftView): PolicyRules | undefined =>
  useGet(getPolicy, { params: campaign.policy }).data?.rules;
