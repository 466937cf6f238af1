import { InfoCircleOutlined } from '@ant-design/icons';
import { Button, Flex, Popover, Typography } from 'antd';
import { useState, type ReactNode } from 'react';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { DerivationView } from '../../api/contracts/derivation';
import { useLanguage, useText } from '../i18n/use-text';
import { DerivationList } from './derivation-list';
import { formatDay } from './format-date';
import { useYear } from './now-context';
import { ProvisionalTag } from './provisional-tag';

interface Props {
  on: CivilDate;
  /** The first round's date, shown beside an adjusted one. */
  originalOn?: CivilDate;
  /** The derivation of the date, or an element that fetches it once it is wanted. */
  why: DerivationView | (() => ReactNode);
  /** The years that are not announced yet on which the date hangs (暂定). */
  provisional: readonly number[];
  isOverdue?: boolean;
  /** Without 「含当日,至24时」, where a column says so already. */
  isShort?: boolean;
}

/** A deadline. Hovering, focusing or pressing it says where the date comes from; no date is shown without that. */
export const DueDate = (props: Props) => {
  const { on, originalOn, why, provisional, isOverdue = false, isShort = false } = props;
  const t = useText();
  const { language } = useLanguage();
  const year = useYear();
  const [isShown, setIsShown] = useState(false);
  const label = formatDay(on, language, year);
  const isAdjusted = originalOn !== undefined && originalOn !== on;
  return (
    <Flex component="span" vertical align="start" style={{ display: 'inline-flex' }}>
      <span>
        <Popover
          open={isShown}
          onOpenChange={setIsShown}
          trigger={['hover', 'focus', 'click']}
          mouseEnterDelay={0.25}
          title={t.shell.date.why}
          content={
            <div style={{ maxWidth: 'min(420px, 80vw)' }}>
              {typeof why === 'function' ? isShown && why() : <DerivationList derivation={why} />}
            </div>
          }
        >
          <Button
            type="text"
            size="small"
            aria-label={`${label},${t.shell.date.why}`}
            style={{ padding: 0, height: 'auto', ...(isOverdue && { color: '#b3261e', fontWeight: 600 }) }}
            onKeyDown={event => event.key === 'Escape' && setIsShown(false)}
          >
            <time dateTime={on}>
              {label}
              {!isShort && (
                <Typography.Text type="secondary" style={{ fontSize: 12, fontWeight: 400 }}>
                  ({t.shell.date.inclusive})
                </Typography.Text>
              )}
            </time>
            <InfoCircleOutlined aria-hidden style={{ fontSize: 12, opacity: 0.7 }} />
          </Button>
        </Popover>
        <ProvisionalTag years={provisional} />
      </span>
      {isAdjusted && (
        <Typography.Text type="secondary" style={{ fontSize: 12 }}>
          {t.shell.date.original} <s>{formatDay(originalOn, language, year)}</s>
        </Typography.Text>
      )}
    </Flex>
  );
};
