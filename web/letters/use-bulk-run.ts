import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandLettersEndpoint } from '../../api/contracts/letters';
import { call, newKey } from '../client/call';
import type { BulkCommand } from './bulk';

/** How far one letter has come; `failed` keeps what the API said, with the act at which it stopped. */
export type RowState =
  { at: 'waiting' | 'running' | 'done' } | { at: 'failed'; command: BulkCommand; error: unknown };

/** So many go together: one transaction each, and progress is seen in between. */
const TOGETHER = 16;

type Note = (ids: readonly string[], state: RowState) => void;

/** One after the other, each through all acts; whose act fails stops there, the others go on. */
const runEach = async (campaignId: string, ids: string[], acts: readonly BulkCommand[], note: Note) => {
  for (const id of ids)
    for (const command of acts)
      try {
        await send(campaignId, [id], command);
        if (command === acts[acts.length - 1]) note([id], { at: 'done' });
      } catch (error) {
        note([id], { at: 'failed', command, error });
        break;
      }
};

const send = (campaignId: string, letterIds: string[], command: BulkCommand) =>
  call(commandLettersEndpoint, {
    params: { id: campaignId },
    body: { letterIds, command },
    idempotencyKey: newKey(),
  });

/** A few letters through all acts together; where one of them cannot, each for itself from the act that was refused. */
const runTogether = async (campaignId: string, ids: string[], acts: readonly BulkCommand[], note: Note) => {
  note(ids, { at: 'running' });
  for (const [place, command] of acts.entries())
    try {
      await send(campaignId, ids, command);
    } catch {
      return runEach(campaignId, ids, acts.slice(place), note);
    }
  note(ids, { at: 'done' });
};

/** Carries letters through one or more acts, with what became of each. */
export const useBulkRun = (campaignId: string) => {
  const client = useQueryClient();
  const [rows, setRows] = useState<ReadonlyMap<string, RowState>>(new Map());
  const [isRunning, setIsRunning] = useState(false);
  const note: Note = (ids, state) =>
    setRows(before => new Map([...before, ...ids.map(id => [id, state] as const)]));
  /** Resolves to how many could not be done. */
  const run = async (ids: string[], acts: readonly BulkCommand[]): Promise<number> => {
    setIsRunning(true);
    const stopped = new Set<string>();
    const noteAlso: Note = (some, state) => {
      if (state.at === 'failed') for (const id of some) stopped.add(id);
      note(some, state);
    };
    note(ids, { at: 'waiting' });
    for (let from = 0; from < ids.length; from += TOGETHER)
      await runTogether(campaignId, ids.slice(from, from + TOGETHER), acts, noteAlso);
    setIsRunning(false);
    await client.invalidateQueries();
    return stopped.size;
  };
  const count = (at: RowState['at']) => [...rows.values()].filter(one => one.at === at).length;
  return { rows, run, isRunning, done: count('done'), failed: count('failed'), total: rows.size };
};
