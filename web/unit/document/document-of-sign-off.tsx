import { getReturn } from '../../../api/contracts/returns';
import type { SignOffView } from '../../../api/contracts/sign-offs';
import type { UnitDocument } from '../../../domain/form/document';
import { useGet } from '../../client/use-get';
import { Loaded } from '../../parts/loaded';
import { FileNamesContext } from './file-names';
import { ReadDocument } from './read-document';
import './document.css';

interface Props {
  signOff: SignOffView;
  document: UnitDocument;
}

/** A document that waits for the head: all that would be handed in, beside what the record has. */
export const DocumentOfSignOff = ({ signOff: { campaign, unit, files }, document }: Props) => {
  const { purpose } = document;
  const query = useGet(getReturn, { params: { id: campaign.id, unitId: unit.id, purpose } });
  return (
    <Loaded query={query}>
      {view => (
        <FileNamesContext value={[...files, ...view.files]}>
          <ReadDocument filled={view.filled} document={document} />
        </FileNamesContext>
      )}
    </Loaded>
  );
};
