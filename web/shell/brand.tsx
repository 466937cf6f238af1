import { Link } from 'react-router';
import { useText } from '../i18n/use-text';

/** The product's mark and name; leads home. */
export const Brand = () => {
  const t = useText();
  return (
    <Link to="/" className="brand">
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M1 13h3.4v6H1zM6 10h3.4v9H6zM11 6h3.4v13H11zM16 2h3.4v17H16z" fill="currentColor" />
      </svg>
      {t.shell.product}
    </Link>
  );
};
