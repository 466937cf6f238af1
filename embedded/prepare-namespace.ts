import { Connection } from '@temporalio/client';
import { msToTs, optionalTsToMs } from '@temporalio/common/lib/time';

const millisecondsPerDay = 86_400_000;
/** How long the history of an ended workflow can still be looked at. */
const retentionDays = 90;

/**
 * True once the server answers and its namespace exists; keeps ended workflows for 90 days, where a
 * development server would keep them for one.
 */
export const prepareNamespace = async (address: string, namespace: string): Promise<boolean> => {
  let connection: Connection | undefined;
  try {
    connection = await Connection.connect({ address, connectTimeout: 1_000 });
    const { config } = await connection.workflowService.describeNamespace({ namespace });
    const retention = optionalTsToMs(config?.workflowExecutionRetentionTtl) ?? 0;
    if (retention < retentionDays * millisecondsPerDay)
      await connection.workflowService.updateNamespace({
        namespace,
        config: { workflowExecutionRetentionTtl: msToTs(retentionDays * millisecondsPerDay) },
      });
    return true;
  } catch {
    return false;
  } finally {
    await connection?.close();
  }
};
