import { useText } from '../i18n/use-text';

export const FiguresPage = () => <h1>{useText().figures.title}</h1>;
