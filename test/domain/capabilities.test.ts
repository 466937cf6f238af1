import { capabilities, isCapable, type Capability } from '../../domain/permissions/capabilities';
import { roles } from '../../domain/codes/roles';

/** Role × capability, as one reads it: 联络员 单位负责人 督导员 指挥部办公室 县领导 审计员 管理员. */
const table: Record<Capability, string> = {
  'act-for-unit': '+ + - - - - -',
  'appeal-for-unit': '- + - - - - -',
  'sign-off': '- + - - - - -',
  supervise: '- - + + - - -',
  verify: '- - + - - - -',
  'handle-letters': '- - + + - - -',
  'conduct-proceedings': '- - + + - - -',
  'decide-proposals': '- - - - + - -',
  instruct: '- - - - + - -',
  'answer-instructions': '+ + + + - - -',
  'run-campaign': '- - - + - - -',
  'read-drafts': '- - - + - + +',
  'compile-reports': '- - - + - - -',
  'record-figures': '+ + - + - - -',
  'record-all-figures': '- - - + - - -',
  'supervise-targets': '- - - + - - -',
  'run-assessment': '- - - + - - -',
  'decide-assessment': '- - - - + - -',
  'keep-findings': '- - + + - - -',
  'review-findings': '- - + + + - -',
  'keep-registry': '- - - + - - +',
  'read-registry-history': '- - - - - + +',
  'keep-accounts': '- - - - - - +',
  'keep-rules': '- - - + - - +',
  'see-all': '- - + + + + +',
  'read-audit': '- - + + - + +',
};

describe.each(Object.keys(capabilities) as Capability[])('%s', capability => {
  it('is what these roles can do, and no other', () => {
    const row = roles.map(role => (isCapable({ roles: [role] }, capability) ? '+' : '-')).join(' ');
    expect(row).toBe(table[capability]);
  });

  it('is had by whoever has one of its roles beside others, and by nobody without a role', () => {
    const [role] = capabilities[capability];
    expect(isCapable({ roles: ['none', role] }, capability)).toBe(true);
    expect(isCapable({ roles: [] }, capability)).toBe(false);
  });
});
