import { DomainError } from '../../domain/domain-error';
import { assertCampaign } from '../../prisma/read/campaigns';
import { decidePiece as decide } from '../../prisma/record/decide-piece';
import { loadRevision } from '../../prisma/read/load-revision';
import { decidePiece } from '../contracts/revisions';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';
import { presentPieces } from './present-revision';

/** 审定 of one piece. The workflows of the dockets that it changes, or opens, are told. */
export const decidePieceRoute = route(decidePiece, async call => {
  const { deps, actor, params, body, requestId } = call;
  await assertCampaign(deps.db, actor, params.id);
  const touched = await decide(deps.db, {
    campaignId: params.id,
    revisionId: params.rid,
    pieceId: params.pid,
    isApproved: body.decision === 'approve',
    reason: body.reason ?? '',
    actor,
    requestId,
    read: facts => deps.aside.run('read-revision', facts),
  });
  const changed = await answerTouched(call, touched);
  const revision = await loadRevision(deps.db, params.id, params.rid);
  const [piece] = await presentPieces(deps, actor, revision, params.pid);
  if (!piece) throw new DomainError('PIECE_UNKNOWN', { pieceId: params.pid });
  return { body: { piece, changed } };
});
