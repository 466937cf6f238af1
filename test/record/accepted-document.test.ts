import { DomainError } from '../../domain/domain-error';
import type { DocumentProblem } from '../../domain/form/document-problem';
import type { UnitDocument } from '../../domain/form/document';
import { coordinator, liaison } from '../domain/support/actors';
import { DocumentCampaign, documentOf, fileOf, first } from './document-campaign';

const campaignOn = async (day: string) => (await new DocumentCampaign().begin()).on(day);
const report = documentOf('report');
const given = (document: UnitDocument) => ({ kind: 'submit-report' as const, fileIds: [], document });
const problemsOf = async (campaign: DocumentCampaign, document: UnitDocument) => {
  try {
    await campaign.do(liaison('T'), fileOf('T'), given(document));
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const problems = error.details.problems as DocumentProblem[];
    return [error.code, ...problems.map(one => `${one.partId} ${one.code}`)];
  }
};

describe('a document is held against the form in force when it is handed in', () => {
  it('and taken where each of the five and the sixth holds something, or 无 with its reason', async () => {
    expect(await problemsOf(await campaignOn('2018-06-08'), report)).toBeNull();
  });

  it('refused with every place that is empty, and nothing is handed in', async () => {
    const campaign = await campaignOn('2018-06-08');
    const { discipline, awareness, ...none } = report.none;
    expect([discipline, awareness]).toEqual(['本单位没有', '本单位没有']);
    const refused = await problemsOf(campaign, { ...report, none });
    expect(refused?.[0]).toBe('DOCUMENT_INCOMPLETE');
    expect(new Set(refused?.slice(1).map(one => one.split(' ')[0]))).toEqual(
      new Set(['awareness', 'discipline']),
    );
    expect(campaign.standing('report', 'T')).toEqual(['open 1', '-', '-', '-']);
  });

  it('refused where 无 has no reason', async () => {
    const none = { ...report.none, discipline: ' ' };
    expect(await problemsOf(await campaignOn('2018-06-08'), { ...report, none })).toContain(
      'discipline NONE_WITHOUT_REASON',
    );
  });

  it('refused where it is of another version, or types what the record has', async () => {
    const other = { ...report, form: { id: 'default-report', version: 2 } };
    expect(await problemsOf(await campaignOn('2018-06-08'), other)).toContain('null FORM_DIFFERS');
    const typed = { ...report, answers: { liaison: { kind: 'text' as const, text: '另一人' } } };
    expect(await problemsOf(await campaignOn('2018-06-08'), typed)).toContain('liaison RECORD_FIELD');
  });

  it('with a reason it says otherwise than the record, which then stands beside it', async () => {
    const campaign = await campaignOn('2018-06-08');
    await campaign.do(liaison('A'), first, {
      kind: 'report-progress',
      percent: 60,
      text: '过半',
      fileIds: [],
    });
    const said = { kind: 'percent' as const, percent: 80 };
    await campaign.handIn('A', {
      ...report,
      otherwise: [{ fieldId: 'percent', docketId: first, recorded: null, said, reason: '台账未更新' }],
    });
    expect(campaign.state(fileOf('A')).submissions[0]?.document?.otherwise).toEqual([
      {
        fieldId: 'percent',
        docketId: first,
        recorded: { kind: 'percent', percent: 60 },
        said,
        reason: '台账未更新',
      },
    ]);
  });

  it('what came on paper (代为登记) may have gaps, and nothing wrong', async () => {
    const campaign = await campaignOn('2018-06-08');
    const received = { for: 'T', at: campaign.now };
    const gaps = { ...report, none: {} };
    await campaign.do(coordinator(), fileOf('T'), given(gaps), received);
    expect(campaign.standing('report', 'T')).toEqual(['met', '-', '-', '-']);
  });

  it('who may hand it in is asked before what is wrong in it', async () => {
    const campaign = await campaignOn('2018-06-08');
    expect(await campaign.refusal(liaison('B'), fileOf('T'), given({ ...report, none: {} }))).not.toMatch(
      /^DOCUMENT_(WRONG|INCOMPLETE)/,
    );
  });
});
