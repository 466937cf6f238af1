import type { Asked } from '../asked';
import type { MoneyOf } from './money-of';
import type { LineBound } from './series-params';

/** N3: who gets the money is of a set, and of another never. */
export interface EligibleReceivers {
  of: 'receivers';
  money: MoneyOf;
  set: string;
  never: string;
}

/** N5: whom a programme pays stands in a register, by name; which day's is asked. */
export interface EligibleListed {
  of: 'listed';
  programme: string;
  register: string;
  on: Asked<string>;
}

/** F16: no project of the set demands something, unless an exception is stated. */
export interface EligibleDemand {
  of: 'demand';
  projects: string;
  within: string;
  demand: string;
  exception: string;
}

/** F05: which firms may be rewarded, and until when after production began. */
export interface EligibleReward {
  of: 'reward';
  programme: string;
  set: string;
  minFixedAssets: string;
  years: number;
}

/** I3: whatever is paid for a project is paid for one of its programme, and after its approval. */
export interface EligibleProjects {
  of: 'projects';
}

/** F48: a number of each line of those who got it, against a bound. */
export interface EligibleLine extends LineBound {
  of: 'line';
}
