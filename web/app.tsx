import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './client/query-client';
import { LanguageProvider } from './i18n/language-provider';
import { useLanguage } from './i18n/use-text';
import { createRouter } from './router';
import { pageNonce } from './theme/nonce';
import { stillTheme, theme } from './theme/theme';
import { useMedia } from './theme/use-media';

const csp = { nonce: pageNonce() };

const Themed = () => {
  const { language } = useLanguage();
  const [router] = useState(createRouter);
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      csp={csp}
      theme={isStill ? stillTheme : theme}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: 'optional', scrollToFirstError: { focus: true } }}
    >
      <AntApp notification={{ placement: 'top' }}>
        <RouterProvider router={router} />
      </AntApp>
    </ConfigProvider>
  );
};

/** The whole web application: language, theme, server state, routes. */
export const App = () => {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <Themed />
      </LanguageProvider>
    </QueryClientProvider>
  );
};
