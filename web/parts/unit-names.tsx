import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../i18n/use-text';

const shown = 6;

/** Units by name; a long list shows its first ones and the rest on demand. */
export const UnitNames = ({ names }: { names: string[] }) => {
  const t = useText();
  const [isWhole, setIsWhole] = useState(false);
  if (names.length <= shown + 1 || isWhole) return <span>{names.join('、')}</span>;
  return (
    <span>
      {names.slice(0, shown).join('、')}
      <Button
        type="link"
        size="small"
        style={{ padding: '0 4px' }}
        aria-expanded={false}
        onClick={() => setIsWhole(true)}
      >
        {t.parts.units(names.length)}
      </Button>
    </span>
  );
};
