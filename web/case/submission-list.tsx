import { Card, Empty, Flex, Progress, Typography } from 'antd';
import type { DocketView, SubmissionView } from '../../api/contracts/dockets';
import { HandedInFiles } from '../files/handed-in-files';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';

const Submission = ({ submission, docket }: { submission: SubmissionView; docket: DocketView }) => {
  const t = useText();
  return (
    <Card size="small" title={`${t.names.submission[submission.what]} · ${submission.unit.name}`}>
      <Typography.Text type="secondary" className="small-note">
        <Moment at={submission.at} /> · {t.names.submissionDecision[submission.decision]}
        {submission.decidedBy && ` · ${submission.decidedBy.name}`}
      </Typography.Text>
      <Typography.Paragraph className="long-text">{submission.text}</Typography.Paragraph>
      {submission.reason && (
        <Typography.Paragraph type="warning">
          {t.cases.why}:{submission.reason}
        </Typography.Paragraph>
      )}
      <HandedInFiles ids={submission.fileIds} files={docket.files} />
    </Card>
  );
};

/** 方案, 报告, 销号申请, progress and returned tasks, as they were handed in. */
export const SubmissionList = ({ docket }: { docket: DocketView }) => {
  const t = useText();
  if (docket.submissions.length + docket.progress.length + docket.taskReturns.length === 0)
    return <Empty description={t.cases.submissionsEmpty} />;
  return (
    <Flex vertical gap={12}>
      {[...docket.submissions].reverse().map((submission, index) => (
        <Submission key={index} submission={submission} docket={docket} />
      ))}
      {[...docket.progress].reverse().map((one, index) => (
        <Card key={index} size="small" title={`${t.cases.progress} · ${one.unit.name}`}>
          <Typography.Text type="secondary" className="small-note">
            <Moment at={one.at} />
          </Typography.Text>
          <Progress percent={one.percent} size="small" style={{ maxWidth: 320 }} />
          <Typography.Paragraph className="long-text">{one.text}</Typography.Paragraph>
          <HandedInFiles ids={one.fileIds} files={docket.files} />
        </Card>
      ))}
      {docket.taskReturns.map((one, index) => (
        <Card key={index} size="small" title={`${t.cases.taskReturns} · ${one.unit.name}`}>
          <Moment at={one.at} /> · {t.names.taskReturnDecision[one.decision]}
          <Typography.Paragraph className="long-text">{one.reason}</Typography.Paragraph>
        </Card>
      ))}
    </Flex>
  );
};
