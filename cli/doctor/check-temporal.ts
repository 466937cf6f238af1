import type { Client, Connection } from '@temporalio/client';
import { RECONCILE_ID, workflowNames } from '../../workflows/messages';
import type { Configuration } from '../configuration';
import { connectClient } from '../temporal-connection';
import { ok, problem, unchecked, warning, wordsOf, type Check } from './check';
import type { Engines } from './where';

const checkWorker = async (
  connection: Connection,
  { TEMPORAL_NAMESPACE, TEMPORAL_TASK_QUEUE }: Configuration,
) => {
  const { pollers } = await connection.workflowService.describeTaskQueue({
    namespace: TEMPORAL_NAMESPACE,
    taskQueue: { name: TEMPORAL_TASK_QUEUE },
  });
  return pollers && pollers.length > 0
    ? ok('worker', `工作进程 ${pollers.length} 个轮询者`)
    : problem(
        'worker',
        `没有工作进程在队列 ${TEMPORAL_TASK_QUEUE} 上工作:到期的步骤无人办理`,
        '启动 cli worker(或 npm start)',
      );
};

const checkSchedule = async (client: Client): Promise<Check> => {
  try {
    const { state } = await client.schedule.getHandle(RECONCILE_ID).describe();
    return state.paused
      ? warning('reconcile-schedule', '核对修复的定时任务被暂停', '在 Temporal 中恢复定时任务 reconcile')
      : ok('reconcile-schedule', '核对修复的定时任务正常');
  } catch (error) {
    return problem(
      'reconcile-schedule',
      `核对修复的定时任务不在:${wordsOf(error)}`,
      '重新启动 cli worker(或 npm start),它会建立定时任务',
    );
  }
};

export interface TemporalChecks {
  checks: Check[];
  /** Workflows of cases that run on our queue; null where it could not be asked. */
  runningCases: number | null;
}

/** Temporal: reachable, its version, a worker on the queue, the schedule of reconcile. */
export const checkTemporal = async (
  configuration: Configuration,
  engines: Engines,
): Promise<TemporalChecks> => {
  const none = (check: Check): TemporalChecks => ({ checks: [check], runningCases: null });
  if (!engines.temporalAddress)
    return none(unchecked('temporal', '内置的 Temporal 没有运行', '先运行 npm start'));
  const { TEMPORAL_NAMESPACE, TEMPORAL_TASK_QUEUE } = configuration;
  try {
    const { client, connection } = await connectClient(configuration, engines.temporalAddress);
    try {
      const { serverVersion } = await connection.workflowService.getSystemInfo({});
      await connection.workflowService.describeNamespace({ namespace: TEMPORAL_NAMESPACE });
      const query = `WorkflowType = '${workflowNames.case}' AND ExecutionStatus = 'Running' AND TaskQueue = '${TEMPORAL_TASK_QUEUE}'`;
      const { count } = await client.workflow.count(query);
      return {
        checks: [
          ok('temporal', `Temporal ${serverVersion},名称空间 ${TEMPORAL_NAMESPACE}`),
          await checkWorker(connection, configuration),
          await checkSchedule(client),
        ],
        runningCases: count,
      };
    } finally {
      await connection.close();
    }
  } catch (error) {
    return none(
      problem(
        'temporal',
        `Temporal(${engines.temporalAddress})不可用:${wordsOf(error)}`,
        engines.isEmbedded.temporal
          ? '停止后重新 npm start;数据损坏时用 npm start -- --fresh-temporal'
          : '检查 TEMPORAL_ADDRESS、名称空间和证书',
      ),
    );
  }
};
