import { shownTarget } from '../../../domain/appraisal/shown-target';
import { findScheme } from '../../../documents/packs/find-scheme';

const { scheme } = findScheme('yunling-counties');
const shown = (id: string, value: string): string => {
  const indicator = scheme.indicators.find(one => one.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return shownTarget(indicator, value).zh;
};

describe('a target as it is shown', () => {
  it.each([
    ['B2', '98', '≥ 98%'],
    ['A3', '9.5', '≥ 9.5%'],
    ['B3', '2', '≤ 2%'],
    ['D1', 'good', '良好'],
    ['B2', '按批复', '按批复'],
  ])('%s %s: %s', (indicator, value, expected) => {
    expect(shown(indicator, value)).toBe(expected);
  });
});
