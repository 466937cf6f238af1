import type { Evaluator } from '../evaluator';
import { judgeCoverageOfDays } from './coverage-of-days';
import { judgeCoverageOfIndicator } from './coverage-of-indicator';
import { judgeCoverageOfLines } from './coverage-of-lines';
import { asEntities } from './lines-of';

/** 全覆盖: all of a register, all of a set, on one day or on every day. */
export const coverage: Evaluator<'coverage'> = {
  reads: params => {
    switch (params.of) {
      case 'indicator':
        return [`measurement:${params.indicator}`];
      case 'lines':
        return [`register:${params.register}`];
      case 'days':
        return [params.register, ...(params.whom === 'units' ? [] : [params.whom.register])].map(
          one => `register:${one}`,
        );
    }
  },
  // Whose lines they are: counties of schools, helpers of zones.
  entities: ({ params }, _place, { known }) =>
    params.of === 'lines'
      ? asEntities((known.listed(params.register)?.lines ?? []).map(one => one.unit))
      : [],
  judge: (rule, place, world) => {
    const { params } = rule;
    switch (params.of) {
      case 'indicator':
        return judgeCoverageOfIndicator(params, rule, place, world);
      case 'lines':
        return judgeCoverageOfLines(params, rule, place, world);
      case 'days':
        return judgeCoverageOfDays(params, rule, place, world);
    }
  },
};
