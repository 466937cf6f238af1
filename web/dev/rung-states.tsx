import { Rung, type RungAct, type RungState } from '../parts/rung';
import type { galleryTexts } from './gallery-texts';

type Texts = (typeof galleryTexts)['zh'];

/** Each rung in each of its states. */
export const RungStates = ({ texts: { act, state, rungs } }: { texts: Texts }) => (
  <table className="gallery-rungs" aria-label={rungs}>
    <thead>
      <tr>
        <td />
        {Object.values(state).map(word => (
          <th key={word} scope="col">
            {word}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {(Object.keys(act) as RungAct[]).map(one => (
        <tr key={one}>
          <th scope="row">{act[one]}</th>
          {(Object.keys(state) as RungState[]).map(how => (
            <td key={how}>
              <Rung act={one} state={how} label={`${act[one]} ${state[how]}`} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
