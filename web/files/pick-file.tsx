import { Button } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import './files.css';
import { admit, type Refused } from './admit';
import { RefusedFiles } from './refused-files';

interface Props {
  /** Endings that the browser offers, such as `.docx`. */
  accept: string;
  icon: ReactNode;
  isLoading: boolean;
  onPick: (file: File) => void;
  children: ReactNode;
}

/** A button for one file that is sent with what else the page knows. */
export const PickFile = ({ accept, icon, isLoading, onPick, children }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused[]>([]);
  return (
    <>
      <Button icon={icon} loading={isLoading} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="file-input"
        hidden
        onChange={({ target }) => {
          const { admitted, refused: others } = admit([...(target.files ?? [])], 0);
          target.value = '';
          setRefused(others);
          if (admitted[0]) onPick(admitted[0]);
        }}
      />
      <RefusedFiles files={refused} onClose={() => setRefused([])} />
    </>
  );
};
