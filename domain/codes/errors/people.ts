import { unitKindNames, type UnitKind } from '../units';
import { says, saysOf, saysUnless } from './sentence';

/** Who may, who stands in for whom, who is registered. */
export const peopleErrors = {
  SIGN_IN_REQUIRED: { zh: '请先登录', en: 'Sign in first' },
  SIGN_IN_FAILED: { zh: '登录名或密码不对', en: 'Wrong account or password' },
  TOO_MANY_ATTEMPTS: { zh: '尝试次数过多,请稍后再试', en: 'Too many attempts; try again later' },
  PASSWORD_TOO_SHORT: {
    zh: '初始密码至少 10 位',
    en: 'A first password has 10 characters at least',
  },
  NOT_PERMITTED: saysUnless(
    { zh: '您没有办理此事的权限', en: 'You may not do this' },
    {
      account: {
        zh: '有这些角色的账号只有管理员可以修改',
        en: 'Only an administrator may change an account with these roles',
      },
      'notices-of-others': { zh: '您只能查看发给自己的通知', en: 'You may look at your own notices only' },
      'naming-stand-ins': {
        zh: '他人的代理人由其本人或(代理人本人以外的)管理员指定',
        en: 'A stand-in is named by the absent person, or by an administrator other than the stand-in',
      },
      'kept-form': {
        zh: '此页由另一人打开,输入的内容没有存到服务器',
        en: 'Somebody else opened this page; what is typed on it is not kept on the server',
      },
      'ending-stand-ins': {
        zh: '代理由被代理人、代理人或管理员终止',
        en: 'A stand-in is ended by either of the two or by an administrator',
      },
      findings: {
        zh: '由问题拟方案须由指挥部办公室作出',
        en: 'A campaign is drafted of findings by the campaign office',
      },
      figures: {
        zh: '导入全部单位的数据须由指挥部办公室作出',
        en: 'Figures of every unit are imported by the campaign office',
      },
      registry: {
        zh: '导入名册须由指挥部办公室或管理员作出',
        en: 'The registry is imported by the campaign office or an administrator',
      },
      revision: {
        zh: '修订须由指挥部办公室的人员导入和审定:用 --by 写明其账号',
        en: 'A revised plan is imported and decided by somebody of the campaign office: name the account with --by',
      },
      handover: {
        zh: '交接由名册管理员办理,本单位的人也可由单位负责人办理;任何人不得为自己办理',
        en: 'A handover is performed by who keeps the registry or, within a unit, by its head; by nobody for himself',
      },
      targets: {
        zh: '政策目标由指挥部办公室的人员办理:用 --by 写明其账号',
        en: 'Policy targets are handled by somebody of the campaign office: name the account with --by',
      },
      report: {
        zh: '报告由指挥部办公室的人员汇总和报出:用 --by 写明其账号',
        en: 'The report is compiled and issued by somebody of the campaign office: name the account with --by',
      },
      adoption: {
        zh: '采用须由指挥部办公室的人员作出:用 --by 写明其账号',
        en: 'Rules are adopted by somebody of the campaign office: name the account with --by',
      },
    },
  ),
  IN_PERSON_ONLY: {
    zh: '被约谈人须本人办理,不得由他人代替',
    en: 'Who is interviewed has to do this in person',
  },
  ACTING_NOT_HERE: {
    zh: '此事不能代理办理,须本人办理',
    en: 'Nobody can stand in for this: it is done in person',
  },
  NOT_STANDING_IN: says<{ day?: string }>({
    zh: ({ day }) => (day === undefined ? '您今天不是该人员的代理人' : `${day} 不在代理期内`),
    en: ({ day }) =>
      day === undefined
        ? 'You do not stand in for that person today'
        : `${day} is none of the days of the stand-in`,
  }),
  STAND_IN_FOR_ONESELF: { zh: '代理人不能是本人', en: 'Nobody stands in for himself' },
  STAND_IN_OVERLAPS: says<{ firstOn: string; lastOn: string }>({
    zh: ({ firstOn, lastOn }) => `${firstOn} 至 ${lastOn} 已有代理人`,
    en: ({ firstOn, lastOn }) => `There is a stand-in from ${firstOn} to ${lastOn} already`,
  }),
  STAND_IN_OTHER_HOUSE: {
    zh: '代理人须是本单位或其上下级单位的人',
    en: 'A stand-in is of the same unit, or of one above or below it',
  },
  HANDOVER_TO_ONESELF: { zh: '接手人不能是本人', en: 'Nobody takes over from himself' },
  HANDOVER_NOTHING: {
    zh: '该人员在这个单位已没有可交接的任职',
    en: 'There is no post of this person in that unit to hand over (any more)',
  },
  HANDOVER_LEAVES_NOTHING: {
    zh: '交接后该人员没有任职:请同时停用账号,或先登记新的任职',
    en: 'No post would be left: close the account with it, or register the new post first',
  },
  HANDOVER_OTHER_HOUSE: {
    zh: '接手人须是本单位或其上下级单位的人',
    en: 'A successor is of the same unit, or of one above or below it',
  },
  STAND_IN_UNKNOWN: { zh: '没有这项代理', en: 'There is no such stand-in' },
  OWN_WORK: saysUnless(
    {
      zh: '不得审核或验收本单位的工作,请由督查室办理',
      en: 'Nobody reviews or verifies the work of his own unit: this is for the supervision office',
    },
    {
      'stand-in': {
        zh: '代理不得用于办理本人所在单位、或本人曾代为办理一方的事项',
        en: 'A stand-in does not act on what concerns his own unit, or a side for which he has acted',
      },
    },
  ),
  OWN_FINDING: {
    zh: '复核须由作出认定以外的部门决定',
    en: 'A contest is decided by others than those who made the finding',
  },
  OWN_REQUEST: {
    zh: '延期须由登记申请以外的人审定',
    en: 'An extension is decided by somebody else than who recorded the request',
  },
  PERSON_UNKNOWN: saysUnless(
    { zh: '没有这个人员', en: 'There is no such person' },
    {
      inactive: {
        zh: '没有这个人员,或账号已停用',
        en: 'There is no such person, or the account is closed',
      },
    },
  ),
  UNIT_UNKNOWN: { zh: '登记册里没有这个单位', en: 'There is no such unit in the registry' },
  UNIT_CLOSED: says<{ name: string }>({
    zh: ({ name }) => `「${name}」已撤并`,
    en: ({ name }) => `The unit 「${name}」 is no more`,
  }),
  UNIT_NOT_CLOSED: { zh: '这个单位没有撤并', en: 'This unit is not closed' },
  CLOSING_IN_FUTURE: says<{ on: string }>({
    zh: ({ on }) => `撤并日期 ${on} 还没有到,请在当日或之后登记`,
    en: ({ on }) => `The closing on ${on} has not come yet; please enter it on that day or later`,
  }),
  UNIT_NOT_EMPTY: saysOf({
    people: {
      zh: '单位里还有启用的账号,请说明转到承接单位还是停用',
      en: 'There are open accounts in the unit; please say whether they move to the successor or are closed',
    },
    units: {
      zh: '还有下级单位,请说明是否转到承接单位',
      en: 'There are units below; please say whether they move to the successor',
    },
  }),
  SUCCESSOR_MISSING: {
    zh: '没有写明承接单位,人员和下级单位无处可转',
    en: 'Without a successor there is nowhere to move people and units to',
  },
  POST_TWICE: {
    zh: '同一个人在同一单位只有一项任职',
    en: 'A person holds one post in a unit',
  },
  NOT_YOUR_POST: { zh: '本人在这个单位没有任职', en: 'You hold no post in this unit' },
  LAST_ONE: saysOf({
    'keep-accounts': {
      zh: '没有别的能登录的管理员账号,不能停用或收回;请先给另一人管理员角色和密码',
      en: 'Nobody else who can sign in administers accounts; please give somebody the role and a password first',
    },
    'run-campaign': {
      zh: '有行动正在办理,而没有别的能登录的指挥部办公室账号;请先给另一人该角色和密码',
      en: 'A campaign is running and nobody else who can sign in runs it; please give somebody the role and a password first',
    },
  }),
  NOBODY_LEFT: says<{ name: string; owed: number }>({
    zh: ({ name, owed }) =>
      `「${name}」还有 ${owed} 项未完成的事项,此后没有可通知的联络员或负责人;请先指定接替的人,或说明理由(evenIfNobodyIsLeft)`,
    en: ({ name, owed }) =>
      `「${name}」 still owes ${owed} things and would have no liaison or head who can be told; please name somebody first, or say why (evenIfNobodyIsLeft)`,
  }),
  OFFICE_IN_USE: says<{ title: string }>({
    zh: ({ title }) => `这个单位是「${title}」的指挥部办公室、督查室、县领导或有权机关,行动结束前不能撤并`,
    en: ({ title }) =>
      `This unit is one of the offices of 「${title}」 and cannot be closed before that ends`,
  }),
  UNIT_IN_CIRCLE: {
    zh: '上级单位不能是本单位或其下级',
    en: 'A unit cannot lie under itself or under a unit below it',
  },
  NAME_TAKEN: says<{ what: 'login' | 'id' } | { what: 'unit'; name: string; other: string }>({
    zh: one =>
      one.what === 'unit'
        ? `「${one.name}」已是「${one.other}」的名称或别名`
        : one.what === 'id'
          ? '已有同编号的单位'
          : '登录名已被使用',
    en: one =>
      one.what === 'unit'
        ? `「${one.name}」 is a name or alias of 「${one.other}」 already`
        : one.what === 'id'
          ? 'There is a unit of this id already'
          : 'This account name is taken',
  }),
  OFFICE_MISSING: says<{ kind: UnitKind }>({
    zh: ({ kind }) => `登记册里没有${unitKindNames[kind].zh},请先补录`,
    en: ({ kind }) => `The registry has no ${unitKindNames[kind].en}; please add it first`,
  }),
  REGISTRY_CONFLICT: says<{ name: string; id: string; nameOfId: string; idOfName: string }>({
    zh: ({ name, id, nameOfId, idOfName }) =>
      `「${name}」已登记为编号「${idOfName}」,而编号「${id}」属于「${nameOfId}」`,
    en: ({ name, id, nameOfId, idOfName }) =>
      `「${name}」 is registered under 「${idOfName}」, and 「${id}」 is 「${nameOfId}」`,
  }),
  REGISTRY_FILE_UNREADABLE: says<{
    name: string;
    what: 'missing' | 'no-table' | 'quotes' | 'broken' | 'empty' | 'too-large' | 'old-xls';
  }>({
    zh: ({ name, what }) =>
      what === 'missing'
        ? `读不到文件 ${name}`
        : `${name}:${
            {
              'no-table': '不是表格文件,请用 .xlsx 或 .csv',
              quotes: 'CSV 的引号没有成对,无法分清各列',
              broken: '不是完好的 .xlsx 文件',
              empty: '文件是空的',
              'too-large': '文件超过 10 MB',
              'old-xls': '是旧版 .xls,请另存为 .xlsx 再导入',
            }[what]
          }`,
    en: ({ name, what }) =>
      `${name}: ${
        {
          missing: 'the file cannot be read',
          'no-table': 'no table; use .xlsx or .csv',
          quotes: 'the quotes of the CSV do not pair, so its columns cannot be told apart',
          broken: 'no sound .xlsx file',
          empty: 'the file is empty',
          'too-large': 'the file is larger than 10 MB',
          'old-xls': 'an old .xls; save it as .xlsx first',
        }[what]
      }`,
  }),
};
