import type { NoticeView } from '../../api/contracts/notices';
import type { TaskView } from '../../api/contracts/tasks';
import { pathOfNotice } from '../../web/notices/path-of-notice';
import { groupTasks } from '../../web/tasks/group-tasks';
import { pathOfTask } from '../../web/tasks/path-of-task';

let n = 0;
const task = (change: object = {}): TaskView =>
  ({
    id: `t${++n}`,
    kind: 'owed',
    what: '签收',
    command: 'sign-for',
    obligationKind: 'receipt',
    campaign: { id: 'c1' },
    docket: { id: 'c1:一-1', kind: 'case' },
    actingFor: null,
    ...change,
  }) as unknown as TaskView;

const groupsOf = (...tasks: TaskView[]) => groupTasks(tasks).map(group => group.tasks.map(one => one.id));

describe('tasks in one group can be done by one act', () => {
  it('those of one command and campaign come together, in the order of their first', () => {
    const [a, b, c, d] = [task(), task({ command: 'submit-plan' }), task(), task({ command: 'submit-plan' })];
    expect(groupsOf(a, b, c, d)).toEqual([
      [a.id, c.id],
      [b.id, d.id],
    ]);
  });

  it.each([
    ['another campaign', { campaign: { id: 'c2' } }],
    ['for whom one stands in', { actingFor: { id: 'p1' } }],
    ['another command', { command: 'submit-report' }],
    ['what is decided by its words', { kind: 'to-decide', what: '审定延期' }],
  ])('%s is apart', (_, change) => {
    const [a, b] = [task(), task(change)];
    expect(groupsOf(a, b)).toEqual([[a.id], [b.id]]);
  });

  it('decisions are told apart by what is decided, what has no command by what is owed', () => {
    const decide = (what: string) => task({ kind: 'to-decide', what, command: 'approve-plan' });
    const [a, b, c] = [decide('审定方案'), decide('审定报告'), decide('审定方案')];
    expect(groupsOf(a, b, c)).toEqual([[a.id, c.id], [b.id]]);
    const owed = (obligationKind: string) => task({ command: null, obligationKind });
    const [d, e, f] = [owed('letter'), owed('decision'), owed('letter')];
    expect(groupsOf(d, e, f)).toEqual([[d.id, f.id], [e.id]]);
  });

  it('keys are of their own: nothing is lost where a list is shown by them', () => {
    const groups = groupTasks([task(), task({ campaign: { id: 'c2' } }), task({ actingFor: { id: 'p1' } })]);
    expect(new Set(groups.map(group => group.key)).size).toBe(3);
  });
});

describe('where a task and a notice lead', () => {
  it.each([
    ['case', '/cases/c1%3A%E4%B8%80-1'],
    ['unit-file', '/unit-files/c1%3A%E4%B8%80-1'],
    ['letter', '/letters/c1%3A%E4%B8%80-1'],
    ['proceeding', '/proceedings/c1%3A%E4%B8%80-1'],
  ])('a task of a %s to %s', (kind, path) => {
    expect(pathOfTask(task({ docket: { id: 'c1:一-1', kind } }))).toBe(path);
  });

  it.each([
    [
      'breach',
      'c1:breach:T1||甲县|2017|',
      '/breaches/c1%3Abreach%3AT1%7C%7C%E7%94%B2%E5%8E%BF%7C2017%7C?campaign=c1',
    ],
    ['target-file', 'c1:targets', '/targets?campaign=c1'],
    ['figure-book', 'c1:figures:roads:甲县:2017', '/figures?campaign=c1'],
  ])('a task of a %s to its page in its campaign', (kind, id, path) => {
    expect(pathOfTask(task({ docket: { id, kind } }))).toBe(path);
  });

  it.each<[object, string | null]>([
    [
      { path: '/cases/d?task=t', proceedingId: null, letterId: null, docket: { id: 'd', kind: 'case' } },
      '/cases/d?task=t',
    ],
    [{ path: null, proceedingId: 'p', letterId: 'l', docket: { id: 'd', kind: 'case' } }, '/proceedings/p'],
    [{ path: null, proceedingId: null, letterId: 'l', docket: { id: 'd', kind: 'case' } }, '/letters/l'],
    [{ path: null, proceedingId: null, letterId: null, docket: { id: 'd', kind: 'case' } }, '/cases/d'],
    [
      { path: null, proceedingId: null, letterId: null, docket: { id: 'd', kind: 'unit-file' } },
      '/unit-files/d',
    ],
    [{ path: null, proceedingId: null, letterId: null, docket: { id: 'd', kind: 'letter' } }, null],
    [{ path: null, proceedingId: null, letterId: null, docket: null }, null],
  ])('a notice %j to %s', (notice, path) => expect(pathOfNotice(notice as NoticeView)).toBe(path));
});
