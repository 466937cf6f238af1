import { at, toMs } from '../../../domain/calendar/civil-date';
import { draftCampaignOfFindings } from '../../../prisma/record/draft-of-findings';
import { launchCampaign } from '../../../prisma/record/launch-campaign';
import { loadDraft } from '../../../prisma/read/load-draft';
import { saveAnswers } from '../../../prisma/record/save-answers';
import type { Db } from '../../../prisma/schema/db';
import { problemsOf } from '../../../domain/links/problems-of';
import { cycleIdOf } from './open-cycle';

export const rectificationId = 'kaohe-zhenggai';

const draftedAt = at('2018-03-01', '09:30');

/** What was found of another county is not 云溪县's to rectify. */
const isOfYunxi = (finding: string): boolean => finding.includes('xian-yunxi');

/** The campaign in which 云溪县 rectifies what the cycle of 2017 found of it: drafted of the findings, answered, handed out. */
export const seedRectification = async (db: Db): Promise<void> => {
  const now = toMs(draftedAt);
  await draftCampaignOfFindings(db, {
    cycleId: cycleIdOf(2017),
    id: rectificationId,
    title: '云溪县 2017 年度考核反馈问题整改(演示)',
    createdById: null,
    now,
  });
  const { plan, answers } = await loadDraft(db, rectificationId, null);
  const findings = answers.findings ?? {};
  const leftOut = problemsOf(plan)
    .map(one => one.ref)
    .filter(ref => !(findings[ref] ?? []).some(isOfYunxi));
  await saveAnswers(db, {
    campaignId: rectificationId,
    answers: {
      ...answers,
      leftOut,
      assignments: Object.fromEntries(
        plan.assignments.map((_, index) => [
          String(index),
          {
            ...answers.assignments[String(index)],
            leads: ['县扶贫开发办公室'],
            responsible: ['县民政局', '县住房和城乡建设局'],
            deadlineText: '2018年6月10日前',
            isListComplete: true,
          },
        ]),
      ),
      timetable: {
        planDueOn: '2018-03-16',
        reportDueOn: '2018-06-12',
        completionDueOn: '2018-06-20',
        supervisionEndsOn: '2018-06-15',
      },
    },
    expectedVersion: 1,
  });
  await launchCampaign(db, {
    campaignId: rectificationId,
    actorId: 'office',
    clock: 'rehearsal',
    startsAt: at('2018-03-02', '09:00'),
    now,
    requestId: null,
  });
};
