import { CameraOutlined, PaperClipOutlined } from '@ant-design/icons';
import { useRef, useSyncExternalStore, type ChangeEvent } from 'react';
import { MAX_FILE_BYTES } from '../../api/contracts/files';
import { useText } from '../i18n/use-text';
import { sizeText } from './attached';

const touch = '(pointer: coarse)';
const listen = (listener: () => void) => {
  const query = window.matchMedia(touch);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};
/** Operated with a finger: there is a camera, and nothing to drag from. */
const useTouch = (): boolean => useSyncExternalStore(listen, () => window.matchMedia(touch).matches);

/** The ways to a file: choosing, photographing on a telephone, and where there is a desk, dragging and pasting. */
export const ChooseFiles = ({ onChoose }: { onChoose: (files: File[]) => void }) => {
  const t = useText();
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const isTouch = useTouch();
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    onChoose([...(target.files ?? [])]);
    // The same file can be chosen again.
    target.value = '';
  };
  return (
    <div className="file-choose">
      <button type="button" onClick={() => files.current?.click()}>
        <PaperClipOutlined aria-hidden /> {t.files.choose}
      </button>
      <input ref={files} type="file" className="file-input" multiple hidden onChange={chosen} />
      {isTouch && (
        <>
          <button type="button" onClick={() => camera.current?.click()}>
            <CameraOutlined aria-hidden /> {t.files.photograph}
          </button>
          <input
            ref={camera}
            type="file"
            className="file-input"
            accept="image/*"
            capture="environment"
            hidden
            onChange={chosen}
          />
        </>
      )}
      <span className="file-hint">
        {isTouch ? t.files.limit(sizeText(MAX_FILE_BYTES)) : t.files.hint(sizeText(MAX_FILE_BYTES))}
      </span>
    </div>
  );
};
