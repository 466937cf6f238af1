import { useText } from '../i18n/use-text';

interface Props {
  answered: number;
  /** The number of the question that is being answered, from 1. */
  at: number;
  all: number;
}

/** With so many a mark each would say less than a bar. */
const mostMarks = 20;

/** How many questions are answered, as marks and in words. */
export const QuestionProgress = ({ answered, at, all }: Props) => {
  const t = useText();
  const words = t.questions.progress(answered, all);
  if (all > mostMarks)
    return <progress className="question-bar" value={answered} max={all} aria-label={words} />;
  return (
    <span className="question-marks">
      <span className="for-readers">{words}</span>
      {Array.from({ length: all }, (_, index) => (
        <span
          key={index}
          aria-hidden="true"
          className={index < answered ? 'is-answered' : index === at - 1 ? 'is-current' : ''}
        />
      ))}
    </span>
  );
};
