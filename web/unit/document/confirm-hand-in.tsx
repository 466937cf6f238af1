import { Modal } from 'antd';
import type { ReturnView } from '../../../api/contracts/returns';
import { useText } from '../../i18n/use-text';
import { stillDialog } from '../../parts/still-dialog';

interface Props {
  view: ReturnView;
  verb: string;
  /** It goes before the head first. */
  isPut: boolean;
  onCancel: () => void;
  onConfirm: () => void;
}

/** Before it is handed in: what it meets, by name. */
export const ConfirmHandIn = ({ view: { owed, purpose }, verb, isPut, onCancel, onConfirm }: Props) => {
  const t = useText();
  const what = t.names.formPurpose[purpose];
  return (
    <Modal
      {...stillDialog}
      open
      title={t.documents.meets(owed.length, what)}
      okText={verb}
      cancelText={t.documents.lookAgain}
      onOk={onConfirm}
      onCancel={onCancel}
      width={520}
    >
      <ul className="doc-owed">
        {owed.map(one => (
          <li key={one.obligationId}>
            {one.ref ? (
              <>
                <strong>{one.ref}</strong> {one.title}
              </>
            ) : (
              t.documents.own(what)
            )}
          </li>
        ))}
      </ul>
      <p className="doc-help">{isPut ? t.signOffs.putHint : t.documents.confirmHint}</p>
    </Modal>
  );
};
