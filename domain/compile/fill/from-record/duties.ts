import { partRoleNames, partRoles } from '../../../codes/docket';
import { linesOf, type FillFrom } from '../filling';

/** 责任: who leads, who answers, who supports, as the case has it now. The plan says as much to everybody. */
export const fromDuties: FillFrom = ({ nameOf }, own) => {
  const says = { zh: '台账中的责任分工', en: 'Who answers for what on the record' };
  if (!own) return linesOf([], says, []);
  const { id, parts } = own.state;
  const lines = partRoles.flatMap(role => {
    const units = parts.filter(one => one.role === role).map(one => nameOf(one.unitId));
    return units.length > 0 ? [`${partRoleNames[role].zh}：${units.join('、')}`] : [];
  });
  return linesOf(lines, says, [id]);
};
