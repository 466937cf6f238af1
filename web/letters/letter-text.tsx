import { getLetter } from '../../api/contracts/letters';
import { useGet } from '../client/use-get';
import { Loaded } from '../parts/loaded';

/** One letter as it reads. */
export const LetterText = ({ id }: { id: string }) => {
  const letter = useGet(getLetter, { params: { id } });
  return (
    <Loaded query={letter}>
      {data => (
        <article className="letter-text">
          <h3>{data.title}</h3>
          <p>{data.body}</p>
        </article>
      )}
    </Loaded>
  );
};
