import { WorkflowNotFoundError, type Client } from '@temporalio/client';

/** True while a workflow of this ID runs; false when it has ended or never was. */
export const isRunning = async (client: Client, workflowId: string): Promise<boolean> => {
  try {
    return (await client.workflow.getHandle(workflowId).describe()).status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
};
