import { Flex, Typography } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { useText } from '../i18n/use-text';

interface Props {
  title: string;
  /** For the browser's tab where it should be shorter than the heading. */
  tab?: string;
  extra?: ReactNode;
}

/** The page's one heading, which names the browser's tab as well. */
export const PageTitle = ({ title, tab, extra }: Props) => {
  const t = useText();
  useEffect(() => {
    document.title = `${tab ?? title} · ${t.shell.product}`;
  }, [tab, title, t]);
  return (
    <Flex justify="space-between" align="baseline" wrap gap={12} className="below-16">
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0, textWrap: 'balance' }}>
        {title}
      </Typography.Title>
      {extra}
    </Flex>
  );
};
