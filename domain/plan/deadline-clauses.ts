import type { Range } from './page-marks';

const END = '(?:前|底|内|日|月|止|末)';
const SENDS = '(?:上?报(?:送|告|备|回|至|县|市|省|州|区|领导|督)|上报|呈报|填报|提交|反馈)';
/** A clause that says by when something is handed in, not by when it is mended, in any order of its words. */
const reporting = [
  // 6月20日前将整改情况报县督查室; 「完成整改并上报」 is of both.
  new RegExp(
    `${END}(?!(?:须|要|应)?(?:全面|全部|基本)?(?:完成(?!整改(?:报告|总结))|整改到位|办结|解决|落实到位))[^,;。]{0,24}?(?:${SENDS}|报[^,;。]{0,10}(?:报告|材料|情况))`,
  ),
  // 整改情况于6月20日前反馈; 报送时间:6月20日
  new RegExp(`^(?:整改|自查|工作|落实)*(?:情况|报告|结果|总结|材料)[^,;。]{0,12}${END}[^,;。]{0,6}${SENDS}`),
  /^(?:[^,;。]{0,8})(?:上报|报送|反馈|提交|填报|呈报)(?:时间|时限|期限|日期)/,
];

/** Whether a clause in normal form is about a report's day. */
const isReport = (clause: string): boolean => reporting.some(pattern => pattern.test(clause));

/** The clauses of an assignment that speak of days, in their order, gathered into its deadline. */
export class DeadlineClauses {
  private readonly ranges: Range[] = [];

  constructor(private readonly norm: string) {}

  get isEmpty(): boolean {
    return this.ranges.length === 0;
  }

  add(range: Range): void {
    this.ranges.push(range);
  }

  private readonly isReport = ({ start, end }: Range): boolean => isReport(this.norm.slice(start, end));

  /**
   * The deadline's words from the first clause of its own to the last, and those about a report before and behind them. Clauses
   * that other words part from it stand for themselves. Only reports: no deadline is among them, and their words say so.
   */
  gather(): { deadline: Range | null; others: Range[] } {
    const first = this.ranges.findIndex(range => !this.isReport(range));
    const [whole] = this.ranges;
    if (!whole) return { deadline: null, others: [] };
    if (first < 0) return { deadline: { start: whole.start, end: this.ranges.at(-1)!.end }, others: [] };
    const before = this.ranges.slice(0, first);
    const deadline = { ...this.ranges[first]! };
    let at = first + 1;
    let last = first;
    for (; at < this.ranges.length && this.ranges[at]!.start - this.ranges[at - 1]!.end <= 3; at++)
      if (!this.isReport(this.ranges[at]!)) last = at;
    deadline.end = this.ranges[last]!.end;
    return { deadline, others: [...before, ...this.ranges.slice(last + 1)] };
  }
}
