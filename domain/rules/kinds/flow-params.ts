import type { Comparator } from '../../codes/rules';
import type { Asked } from '../asked';
import type { Choice } from './chosen';

/** 滞留: something lies for days. Days are text: `30`. */
export type IdleParams =
  /** Money that has come and was neither passed on nor paid, each receipt for itself. */
  | {
      of: 'money';
      /** Of these givers only, or of all but these. */
      givers?: Choice;
      comparator: Comparator;
      days: Asked<string>;
      /** Days from which it is noted, and warned of. */
      lights?: { blue: Asked<string>; yellow: Asked<string> };
    }
  /** A transfer out of a government's own budget, from the day on which its congress approved it. */
  | {
      of: 'budget';
      /** The register of approvals: rows of giver and year with the fact `approvedOn`. */
      register: string;
      /** General transfers; the others are special ones. */
      programmes?: Choice;
      comparator: Comparator;
      days: Asked<string>;
    }
  /** A project that is finished and not accepted. */
  | { of: 'acceptance'; comparator: Comparator; days: Asked<string> };

/** 逐级: what a holder has received covers what he gave on, and this what was spent. */
export type FlowParams =
  /** received ≥ released ≥ spent, each holder and programme. */
  | { of: 'holder'; confirmed: Asked<string> }
  /** What is passed on and paid out of one tranche is no more than it. */
  | { of: 'tranche'; confirmed: Asked<string> }
  /** A refund undoes a payment that there is, and no more than it. */
  | { of: 'refund'; confirmed: Asked<string> };

export interface LyingParams {
  idle: IdleParams;
  flow: FlowParams;
}
