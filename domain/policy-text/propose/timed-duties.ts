import { clauseAt, timesOf, type SentenceContext } from './context';
import type { WordedRule } from './worded-rule';

const recurring =
  /召集|召开|制定|编制|选派|组织|开展|报告|报送|上报|公布|公开|公示|评选|考核|检查|评估|通报|安排一批|举办|进行|调度|督查|督导|会商|抽查|核查|更新|发布/;
const ended =
  /完成|实现|建成|建立|出台|印发|投入|制定|启动|到位|报送|上报|开通|竣工|开工|脱贫|摘帽|组建|达到|形成|下达|拨付|交回|上缴|缴回|分解|收回|清退|公布|公开|公示|整改|办结|提交|受理|审核|批复|答复|验收|评审|反馈|备案|发放|兑付|足额|签订|划转|拨入|作出|决定|审批|审定|补齐|补办|办理|处理|告知|送达|开具|录入|结清|支付|核定|确认/;
const forbidden = /不得|不予|不再|禁止|取消|^[^,;]{0,8}(?:未|不)(?![断])/;

/**
 * What is to be done each year, or by a day, where no number says how much: for each clause one, none where a rule has been read in it.
 * What is forbidden for a length of time is no deadline.
 */
export const timedDuties = (
  context: SentenceContext,
  taken: readonly { start: number; end: number }[],
): WordedRule[] => {
  const found: WordedRule[] = [];
  for (const time of timesOf(context)) {
    if (time.isPast) continue;
    const clause = clauseAt(context, time.start);
    if ([...taken, ...found].some(one => one.start >= clause.start && one.end <= clause.end)) continue;
    const behind = context.text.slice(time.end, clause.end);
    const duty = { comparator: null, number: null, start: time.start, end: time.end, questions: [] };
    if (time.weight === 'each') {
      const verb = recurring.exec(behind);
      // 「每年评选的人才」 asks for nothing.
      if (verb && !behind.startsWith('的', verb.index + verb[0].length))
        found.push({ ...duty, kind: 'yearly-duty' });
      continue;
    }
    const { kind } = time.period;
    if (kind === 'once' || kind === 'unstated' || (kind === 'years' && time.weight !== 'year')) continue;
    const isAlone = behind === '';
    const words = isAlone ? context.text.slice(clause.end) : behind;
    // A time that leads the sentence dates what has been read behind it.
    if (isAlone && taken.length > 0) continue;
    if (ended.test(words) && !forbidden.test(words))
      found.push({ ...duty, kind: 'date', comparator: 'at-most' });
  }
  return found;
};
