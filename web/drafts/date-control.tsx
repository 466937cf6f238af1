import { Button, DatePicker, Flex } from 'antd';
import dayjs from 'dayjs';
import { useLanguage, useText } from '../i18n/use-text';
import { formatDay } from '../parts/format-date';

interface Props {
  label: string;
  proposal: string | undefined;
  onTake: (on: string) => void;
}

/** Takes the proposed day, or another one. */
export const DateControl = ({ label, proposal, onTake }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Flex gap={8} wrap>
      {proposal && (
        <Button size="small" type="primary" ghost onClick={() => onTake(proposal)}>
          {t.drafts.takeDeadline} {formatDay(proposal, language)}
        </Button>
      )}
      <DatePicker
        size="small"
        aria-label={label}
        {...(proposal && { defaultPickerValue: dayjs(proposal) })}
        onChange={day => day && onTake(day.format('YYYY-MM-DD'))}
      />
    </Flex>
  );
};
