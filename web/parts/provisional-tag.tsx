import { Tag, Tooltip } from 'antd';
import { useText } from '../i18n/use-text';

/** 暂定, beside a date that hangs on years whose holidays are not announced yet; hovering, focusing or pressing it says why. */
export const ProvisionalTag = ({ years }: { years: readonly number[] }) => {
  const t = useText();
  if (years.length === 0) return null;
  const { label, why } = t.parts.provisional;
  const reason = why(years);
  return (
    <Tooltip title={reason} trigger={['hover', 'focus', 'click']}>
      <Tag
        color="warning"
        variant="outlined"
        role="note"
        tabIndex={0}
        aria-label={`${label}:${reason}`}
        style={{ marginInline: '4px 0', fontWeight: 400 }}
      >
        {label}
      </Tag>
    </Tooltip>
  );
};
