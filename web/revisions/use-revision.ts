import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import {
  answerRevision,
  decidePiece,
  getRevision,
  type RevisionPiece,
  type RevisionView,
} from '../../api/contracts/revisions';
import { call, newKey, type Once } from '../client/call';
import { useText } from '../i18n/use-text';
import { explainError } from '../parts/explain-error';

type Answers = RevisionView['answers'];

/** What can be done with a revision: pieces decided, questions answered. Everything shown is asked for again afterwards. */
export const useRevision = (campaignId: string, revision: RevisionView) => {
  const t = useText();
  const { message } = App.useApp();
  const client = useQueryClient();
  const params = { id: campaignId, rid: revision.id };
  const after = {
    onSettled: () => client.invalidateQueries(),
    onError: (error: unknown) => message.error(explainError(error, t)),
  };
  const decide = (piece: RevisionPiece, reason: string | null, once: Once = { idempotencyKey: newKey() }) =>
    call(decidePiece, {
      params: { ...params, pid: piece.id },
      body: reason === null ? { decision: 'approve' } : { decision: 'reject', reason },
      ...once,
    });
  const approve = useMutation({
    mutationFn: async (pieces: RevisionPiece[]) => {
      // One after the other: each is a decision of its own, and what follows is shown as it then is.
      for (const piece of pieces) await decide(piece, null);
    },
    ...after,
  });
  const answer = useMutation({
    mutationFn: (change: (answers: Answers) => Answers) =>
      call(answerRevision, { params, body: change(revision.answers), version: revision.version }),
    onSuccess: fresh => {
      client.setQueryData([getRevision.id, { params }], fresh);
    },
    ...after,
  });
  return { approve, answer, reject: decide };
};

export type RevisionTools = ReturnType<typeof useRevision>;
