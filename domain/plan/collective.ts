/** A bare word for a kind of body, which names nobody in particular. */
const generic =
  /^(?:乡镇|乡\(镇\)|镇街|镇乡|乡镇街道|街道|部门|单位|成员单位|责任单位|县直部门|乡镇党委|乡镇人民政府|乡镇政府)(?:\(街道\)|、街道|街道|党委|政府|人民政府|、|和|党工委|办事处)*$/;
const everyone =
  /^(?:全|本)?(?:国|省|市|州|县|区|乡|镇|盟|旗)?(?:直|级|域)?(?:、?(?:省|市|州|县|区|乡|镇|盟|旗))*(?:各|有关|相关|所有|全体|其他|其它|涉及|所涉|相应|每个)/;
const counted = /^(?:全[省市州县区])?(?:\d+|[一二三四五六七八九十]+)个(?:乡|镇|县|部门|单位|街道|村)/;
const members =
  /(?:成员单位|有关部门|有关单位|相关部门|相关单位|责任部门|责任单位|挂钩单位|挂联单位|帮扶单位|帮扶部门|包村单位|派出单位|行业部门|主管部门|职能部门|各单位|各部门|各级党委政府|驻村工作队|驻村扶贫工作队)$/;
const every =
  /各(?:级|乡|镇|街|村|社区|部门|单位|有关|相关|责任|成员|挂|帮|驻|县|市|区|州|党|行业|业务|职能|牵头|参与|配合|项目|学校|工作|督导|专项|科室|股室|农场)/;

const plain = (name: string): string => name.replace(/（/g, '(').replace(/）/g, ')').replace(/\s/g, '');

/**
 * True for a name that stands for several units and has to be expanded or asked for: 各乡镇党委、政府,
 * 各成员单位, 县直有关部门, 9个乡镇. 「县财政局」 is none.
 */
export const isCollective = (name: string): boolean => {
  const text = plain(name);
  return (
    generic.test(text) || everyone.test(text) || counted.test(text) || members.test(text) || every.test(text)
  );
};

export type CollectiveGroup = 'townships' | 'members' | 'linked' | 'other';

/** Which of the registry's groups a collective name means. */
export const collectiveGroup = (name: string): CollectiveGroup => {
  const text = plain(name);
  if (/成员单位/.test(text)) return 'members';
  if (/挂钩|挂联|挂包|帮扶|驻村|包村|定点|派出单位|联系单位/.test(text)) return 'linked';
  if (/乡|镇|街道|农场/.test(text)) return 'townships';
  return 'other';
};
