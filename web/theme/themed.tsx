import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/use-text';
import { pageNonce } from './nonce';
import { stillTheme, theme } from './theme';
import { useMedia } from './use-media';

const csp = { nonce: pageNonce() };

/** Ant Design in the reader's language, on our tokens, as still as he wants it. */
export const Themed = ({ children }: { children: ReactNode }) => {
  const { language } = useLanguage();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      csp={csp}
      theme={isStill ? stillTheme : theme}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: 'optional', scrollToFirstError: { focus: true } }}
    >
      <AntApp notification={{ placement: 'top' }}>{children}</AntApp>
    </ConfigProvider>
  );
};
