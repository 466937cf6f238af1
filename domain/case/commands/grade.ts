import { leadsOf } from '../state';
import { assertDecides } from '../context';
import { defineCommand } from '../define-command';
import { giveGrade } from '../give-grade';
import { tellLeads } from '../tell-leads';

/** 评定等次 of a closed case, later or again: the reason says why, and the one before stays in the timeline. */
export const grade = defineCommand({
  code: 'grade',
  who: 'supervise',
  scope: 'all',
  statuses: ['closed'],
  asks: { grade: 'grade', gradeReason: 'text' },
  consequence: {
    zh: '牵头单位会收到等次和理由;等次不影响期限和督办。',
    en: 'The leads are told the grade and the reason; no deadline and no rung hangs on it.',
  },
  decide: (context, given) => {
    const { state } = context.draft;
    for (const lead of leadsOf(state)) assertDecides(context, lead);
    const before = state.graded?.grade;
    const told = giveGrade(context, given.grade, given.gradeReason);
    tellLeads(context, 'graded', { ...told, ...(before && { gradeBefore: before }) });
  },
});
