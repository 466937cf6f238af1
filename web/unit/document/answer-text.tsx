import type { FieldAnswer } from '../../../domain/form/document';
import { DownloadLink } from '../../files/download-link';
import { useText } from '../../i18n/use-text';
import { Day } from '../../parts/day';
import { useFileNamed } from './file-names';

interface Props {
  answer: FieldAnswer;
  /** 量词 after a number. */
  measure?: string | undefined;
}

/** 4126000 as 4,126,000. */
const grouped = (number: string): string => number.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** An answer to be read. */
export const AnswerText = ({ answer, measure }: Props) => {
  const t = useText();
  const file = useFileNamed();
  switch (answer.kind) {
    case 'text':
      return <span className="doc-text">{answer.text}</span>;
    case 'count':
      return (
        <span>
          {grouped(String(answer.count))} {measure}
        </span>
      );
    case 'money':
      return (
        <span>
          {grouped(answer.yuan)} {measure ?? t.documents.yuan}
        </span>
      );
    case 'percent':
      return <span>{answer.percent}%</span>;
    case 'day':
      return <Day on={answer.on} />;
    case 'meetings':
      return (
        <ul className="doc-list">
          {answer.meetings.map((one, index) => (
            <li key={index}>
              <Day on={one.on} /> {one.what}
              {one.chair && `${t.documents.semicolon}${t.documents.meeting.chair} ${one.chair}`}
              {one.attended && `${t.documents.semicolon}${t.documents.meeting.attended} ${one.attended}`}
            </li>
          ))}
        </ul>
      );
    case 'papers':
      return (
        <ul className="doc-list">
          {answer.papers.map(({ title, number, on, fileId }, index) => (
            <li key={index}>
              {fileId === null ? title : <DownloadLink file={file(fileId)}>{title}</DownloadLink>} {number}{' '}
              {on && <Day on={on} />}
            </li>
          ))}
        </ul>
      );
    case 'steps':
      return (
        <ul className="doc-list">
          {answer.steps.map((one, index) => (
            <li key={index}>
              {one.what}
              {t.documents.semicolon}
              {one.who}
              {t.documents.semicolon}
              <Day on={one.on} />
            </li>
          ))}
        </ul>
      );
  }
};
