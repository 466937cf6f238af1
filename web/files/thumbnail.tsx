import { FileImageOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/use-text';
import { usePicture, useShown, type PictureSource } from './use-picture';

/** True from when the element is about to be seen: pictures further down cost nothing. */
const useSeen = () => {
  const place = useRef<HTMLButtonElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    const node = place.current;
    if (!node) return;
    const observer = new IntersectionObserver(
      found => found.some(one => one.isIntersecting) && setIsSeen(true),
      { rootMargin: '200px' },
    );
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return { place, isSeen };
};

interface Props {
  source: PictureSource;
  onOpen: () => void;
}

/** A picture, small; pressed it opens large. What cannot be shown is a sign for a picture. */
export const Thumbnail = ({ source, onOpen }: Props) => {
  const t = useText();
  const { place, isSeen } = useSeen();
  const { blob } = usePicture(source, isSeen);
  const shown = useShown(blob);
  const [isBroken, setIsBroken] = useState(false);
  return (
    <button
      ref={place}
      type="button"
      className="thumbnail"
      aria-label={t.files.enlarge(source.name)}
      title={source.name}
      onClick={onOpen}
    >
      {blob && !isBroken ? (
        <img ref={shown} alt="" decoding="async" onError={() => setIsBroken(true)} />
      ) : (
        <FileImageOutlined aria-hidden />
      )}
    </button>
  );
};
