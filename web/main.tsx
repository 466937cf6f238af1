import './without-eval';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { loadText } from './i18n/load-text';
import { rememberedLanguage } from './i18n/remembered-language';
import './theme/tokens.css';
import './styles.css';

const root = document.getElementById('root');
/** Nothing is shown before the texts of the chosen language are there; where they cannot be fetched, it is in Chinese. */
const begin = async (): Promise<void> => {
  const text = await loadText(rememberedLanguage()).catch(() => loadText('zh'));
  if (root)
    createRoot(root).render(
      <StrictMode>
        <App text={text} />
      </StrictMode>,
    );
};
void begin();
