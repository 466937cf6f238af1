import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './client/query-client';
import { LanguageProvider } from './i18n/language-provider';
import type { Text } from './i18n/zh';
import { createRouter } from './router';

/** The whole web application: language, server state, routes. Ant Design comes with what is behind the sign-in. */
export const App = ({ text }: { text: Text }) => {
  const [client] = useState(createQueryClient);
  const [router] = useState(createRouter);
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider begin={text}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  );
};
