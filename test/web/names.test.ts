import { outcomeNames, statusNames } from '../../domain/codes/statuses';
import { en } from '../../web/i18n/en';
import { zh } from '../../web/i18n/zh';
import { submissionNames } from '../../domain/codes/docket';
import { letterKindNames } from '../../domain/codes/letter';
import { lightNames } from '../../domain/codes/lights';
import { actNames, stepDecisionNames } from '../../domain/codes/obligation';
import { roleNames } from '../../domain/codes/roles';
import { stageNames } from '../../domain/codes/proceeding';

const ofTheDomain = {
  status: statusNames,
  outcome: outcomeNames,
  light: lightNames,
  act: actNames,
  decision: stepDecisionNames,
  submission: submissionNames,
  letterKind: letterKindNames,
  stage: stageNames,
  role: roleNames,
};

describe.each(Object.keys(ofTheDomain) as (keyof typeof ofTheDomain)[])('names of %s', key => {
  it('are on screens what they are in the timeline, in mails and in letters', () => {
    expect(zh.names[key]).toEqual(ofTheDomain[key]);
  });

  it('are there in English for every code', () => {
    expect(Object.keys(en.names[key]).sort()).toEqual(Object.keys(ofTheDomain[key]).sort());
  });
});
