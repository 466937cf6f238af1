import { outcomeNames, statusNames } from '../../domain/case/statuses';
import { submissionNames } from '../../domain/docket/state';
import { letterKindNames } from '../../domain/letter/letter';
import { lightNames } from '../../domain/light/light';
import { actNames, stepDecisionNames } from '../../domain/obligation/names';
import { roleNames } from '../../domain/permissions/roles';
import { stageNames } from '../../domain/proceeding/proceeding';
import { en } from '../../web/i18n/en';
import { zh } from '../../web/i18n/zh';

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
