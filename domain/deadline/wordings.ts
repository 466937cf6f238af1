/** Fixed wordings of the genre over normalised text; sticky, for `matchAt`. */

/** 「整改时限:」 and its like before the deadline itself. */
export const label =
  /(?:(?:整改|完成|办理|办结|落实|整改完成|要求|任务|工作)?(?:完成)?(?:时限|期限|时间|截止时间|截止日期|时间节点|时限要求|时间要求|完成时间))(?:要求)?(?:为|是)?[::]?(?:为)?/y;

export const separator = /(?:[,;、。.:()]|并且?|同时|而且|且|以及|和|及)/y;

/** Words before a date that change nothing about it. */
export const lead =
  /(?:(?:务必|必须|确保|应当?|须|要)?(?:限(?:期|定)?)?(?:最迟|最晚|不迟于|不晚于|不得迟于|不得晚于|截至|截止)?(?:到|至|于|在|为)?)/y;

export const immediate =
  /(?:接到通知后|收到后|即日起)?(?:立行立改|即知即改|立知立改|立整立改|立查立改|立改立行|即查即改|即行即改|立说立行|马上就改|(?:立即|即刻|马上|即时|立刻)(?:(?:进行)?整改|改正|纠正|办理|落实|完成)(?:到位)?|立即)(?:到位)?/y;

const LASTING = '长期|持续|常态化?|长效化?|常年|常抓不懈';
// 「持续到2020年底」 and 「持续1年」 have an end: not these.
export const longTerm = new RegExp(
  `(?:要|须|需)?(?:坚持)?(?:${LASTING})(?:${LASTING}|坚持|推进|整改|落实|巩固|深化|抓好|开展|保持|执行|实施|任务|工作|加强|改进|管理|用力|性|地){0,6}(?![到至为0-9一二两三四五六七八九十半])`,
  'y',
);

const DONE =
  '(?:全部|全面)?(?:整改|落实|办理|整治|处理|解决)?(?:到位|完成|完毕|办结|完工|竣工|解决|销号|整改|落实)';
export const done = new RegExp(`${DONE}(?:整改|任务|工作|整治|落实|销号|到位)?(?:任务|工作)?`, 'y');
/** 「已」 of a claim of completion; the date, if any, and `done` follow. */
export const already = /(?:整改|问题|该问题|任务|目前|现)?已(?:经)?/y;

/** The verb of a milestone or deadline (6月底前开工); its object follows. */
export const action =
  /(?:须|要|应|必须|务必|确保)?(?:(?:将|把)[^,;。()]{1,30}?(?:报送|上报|呈报|报告|报备|反馈|提交|报)|(?:书面|统一|及时|汇总|分别)*(?:报送|上报|呈报|报告|报备|反馈|提交|报(?=[县市省州区领督办回]))|形成[^,;。()]{0,16}(?:报告|总结|方案|材料|台账)|着手|开始|进场|制订|细化|申请|通过验收|(?:全面|全部|基本|彻底|初步|坚决|率先|按期|如期)?(?:整改)?(?:完成|完工|开工|动工|竣工|建成|投入使用|投用|到位|完毕|办结|整改|上报|报送|报告|提交|启动|组织|验收|销号|落实|出台|印发|制定|实现|达到|取得|拆除|清理|整治|开展|见效|解决|交付|兑现|建立|反馈|公示|复核|核查|评估|回头看))/y;

/** In an action's object these may change the date or tie it to something unread: not understood. */
export const doubt =
  /或|另行|适时|视|酌|按|根据|待|除|若|如|原则|力争|争取|左右|大约|暂定|通知|延|再|每|未|无法|尽|为准|左近|[年月日天周]/;
