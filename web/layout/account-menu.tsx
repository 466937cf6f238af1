import { UserOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Dropdown, Grid } from 'antd';
import { useNavigate } from 'react-router';
import { signOut } from '../../api/contracts/session';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { explainError } from '../parts/page-error';
import { useSession } from '../session/use-session';

/** Who is signed in, as what; and the way out. */
export const AccountMenu = ({ onSignedOut }: { onSignedOut: () => void }) => {
  const t = useText();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const isWide = Grid.useBreakpoint().md ?? true;
  const { data: session } = useSession();
  const leave = useMutation({
    mutationFn: () => call(signOut),
    onSuccess: () => {
      onSignedOut();
      void navigate('/sign-in', { replace: true });
    },
    onError: error => message.error(explainError(error, t)),
  });
  if (!session) return null;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            key: 'who',
            disabled: true,
            label: (
              <span style={{ color: '#1c232b' }}>
                {session.unit.name}
                <br />
                {session.roles.map(role => t.names.role[role]).join('、')}
              </span>
            ),
          },
          { type: 'divider' },
          { key: 'out', label: t.shell.signIn.out, onClick: () => leave.mutate() },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} loading={leave.isPending} aria-haspopup="menu">
        {isWide ? `${session.person.name} · ${session.unit.name}` : session.person.name}
      </Button>
    </Dropdown>
  );
};
