import { Themed } from '../theme/themed';
import { AppShell } from './app-shell';

/** What is behind the sign-in: the shell, in Ant Design. */
export const SignedIn = () => (
  <Themed>
    <AppShell />
  </Themed>
);
