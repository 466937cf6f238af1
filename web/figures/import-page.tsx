import { useText } from '../i18n/use-text';

export const ImportedPage = () => <h1>{useText().figures.title}</h1>;
