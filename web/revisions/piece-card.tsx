import { Button, Flex, Form, Input, Tag, Typography } from 'antd';
import { useState } from 'react';
import type { RevisionPiece } from '../../api/contracts/revisions';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { Moment } from '../parts/day';
import type { RevisionTools } from './use-revision';

const Side = ({ label, text }: { label: string; text: string | null }) => (
  <div style={{ flex: '1 1 260px', minWidth: 0 }}>
    <Typography.Text type="secondary">{label}</Typography.Text>
    <Typography.Paragraph
      style={{ whiteSpace: 'pre-wrap', marginBottom: 0 }}
      ellipsis={{ rows: 6, expandable: true }}
    >
      {text ?? '—'}
    </Typography.Paragraph>
  </div>
);

const Lines = ({ label, lines }: { label: string; lines: string[] }) =>
  lines.length === 0 ? null : (
    <div>
      <Typography.Text type="secondary">{label}</Typography.Text>
      {lines.map(line => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );

const Decided = ({ piece }: { piece: RevisionPiece }) => {
  const t = useText();
  return (
    <Typography.Text type="secondary">
      {t.names.pieceDecision[piece.decision]}
      {piece.decidedBy && ` · ${piece.decidedBy.name}`}
      {piece.decidedAt && (
        <>
          {' · '}
          <Moment at={piece.decidedAt} />
        </>
      )}
      {piece.reason && ` · ${piece.reason}`}
    </Typography.Text>
  );
};

const Buttons = ({ piece, tools }: { piece: RevisionPiece; tools: RevisionTools }) => {
  const t = useText();
  const [isRejecting, setIsRejecting] = useState(false);
  const { matchKey } = piece;
  if (matchKey !== null)
    return (
      <Flex gap={8} wrap>
        {(['same', 'another'] as const).map(said => (
          <Button
            key={said}
            loading={tools.answer.isPending}
            onClick={() =>
              tools.answer.mutate(one => ({ ...one, matches: { ...one.matches, [matchKey]: said } }))
            }
          >
            {t.revisions[said]}
          </Button>
        ))}
      </Flex>
    );
  return (
    <Flex gap={8} wrap>
      <Button
        type="primary"
        disabled={piece.blockedBy.length > 0}
        loading={tools.approve.isPending}
        onClick={() => tools.approve.mutate([piece])}
      >
        {t.revisions.approve}
      </Button>
      <Button onClick={() => setIsRejecting(true)}>{t.revisions.reject}</Button>
      {isRejecting && (
        <ActDialog
          title={t.revisions.reject}
          verb={t.revisions.reject}
          keptKey={`reject-${piece.id}`}
          consequence={t.revisions.rejectConsequence}
          send={(values, once) => tools.reject(piece, String(values['reason']), once)}
          doneText={t.shell.saved}
          onClose={() => setIsRejecting(false)}
        >
          <Form.Item name="reason" label={t.revisions.reason} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
          </Form.Item>
        </ActDialog>
      )}
    </Flex>
  );
};

/** One piece of a revision: what stood there, what is to stand there, what approving it does. */
export const PieceCard = ({ piece, tools }: { piece: RevisionPiece; tools: RevisionTools | null }) => {
  const t = useText();
  return (
    <section className="panel" aria-label={piece.sentence}>
      <Flex vertical gap={8}>
        <Flex gap={8} align="baseline" wrap>
          <Typography.Text strong>{piece.ref ?? t.revisions.wholeCampaign}</Typography.Text>
          <Tag>{t.names.piece[piece.kind]}</Tag>
          {piece.likeness !== null && (
            <Typography.Text type="secondary">
              {t.revisions.alike(Math.round(piece.likeness * 100))}
            </Typography.Text>
          )}
          {piece.decision !== 'pending' && <Decided piece={piece} />}
        </Flex>
        <Typography.Text style={{ overflowWrap: 'anywhere' }}>{piece.sentence}</Typography.Text>
        <Flex gap={16} wrap>
          <Side label={t.revisions.before} text={piece.before} />
          <Side label={t.revisions.after} text={piece.after} />
        </Flex>
        {piece.effects && (
          <Lines
            label={t.revisions.effects}
            lines={piece.effects.length > 0 ? piece.effects : [t.revisions.noEffects]}
          />
        )}
        <Lines label={t.revisions.notes} lines={piece.notes} />
        <Lines label={t.revisions.questions} lines={piece.blockedBy} />
        {tools && piece.decision === 'pending' && <Buttons piece={piece} tools={tools} />}
      </Flex>
    </section>
  );
};
