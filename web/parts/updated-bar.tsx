import { useText } from '../i18n/use-text';
import './updated-bar.css';

/** 「3 项已更新」: what others changed comes once the reader asks for it, so that no row moves under the hand. */
export const UpdatedBar = ({ count, onShow }: { count: number; onShow: () => void }) => {
  const t = useText();
  return (
    <div role="status">
      {count > 0 && (
        <button type="button" className="updated-bar" onClick={onShow}>
          {t.parts.updated(count)}
        </button>
      )}
    </div>
  );
};
