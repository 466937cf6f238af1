import { NavLink, useSearchParams } from 'react-router';
import { useText } from '../i18n/use-text';
import { useShell } from '../shell/use-shell';

/** What belongs together: the targets, their money, what was broken, the figures below all of them. */
export const TargetTabs = () => {
  const t = useText();
  const { shell } = useShell();
  const campaign = useSearchParams()[0].get('campaign');
  const pages = [
    { to: '/targets', label: t.targets.tabs.targets },
    { to: '/targets/money', label: t.targets.tabs.money },
    { to: '/breaches', label: t.targets.tabs.breaches },
    // Leaders read what the figures say; the books are the offices' and the units'.
    ...(shell === 'leader' ? [] : [{ to: '/figures', label: t.targets.tabs.figures }]),
  ];
  return (
    <nav className="target-tabs" aria-label={t.targets.tabs.label}>
      {pages.map(({ to, label }) => (
        <NavLink
          key={to}
          to={{ pathname: to, search: campaign ? `?campaign=${encodeURIComponent(campaign)}` : '' }}
          end
        >
          {label}
        </NavLink>
      ))}
    </nav>
  );
};
