import { CheckOutlined, UserOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Dropdown, Grid } from 'antd';
import { Link, useNavigate } from 'react-router';
import { signOut } from '../../api/contracts/session';
import { setActingFor } from '../client/acting-for';
import { setActingPost } from '../client/acting-post';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { explainError } from '../parts/explain-error';
import { useSession } from '../session/use-session';
import { useActFor } from '../stand-ins/use-act-for';
import { useActUnder } from '../stand-ins/use-act-under';

/** Who is signed in, as what; and the way out. */
export const AccountMenu = ({ onSignedOut }: { onSignedOut: () => void }) => {
  const t = useText();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const isWide = Grid.useBreakpoint().md ?? true;
  const { data: session } = useSession();
  const actFor = useActFor();
  const actUnder = useActUnder();
  const leave = useMutation({
    mutationFn: () => call(signOut),
    onSuccess: () => {
      setActingFor(null);
      setActingPost(null);
      onSignedOut();
      void navigate('/sign-in', { replace: true });
    },
    onError: error => message.error(explainError(error, t)),
  });
  if (!session) return null;
  const { person, standIn } = session;
  const who = standIn ? t.standIns.pair(standIn.name, person.name) : person.name;
  const switcher = {
    key: 'posts',
    type: 'group' as const,
    label: t.standIns.posts,
    children: session.posts.map(({ unit, title, isCurrent }) => ({
      key: `post-${unit.id}`,
      label: title === null ? unit.name : `${unit.name} · ${title}`,
      ...(isCurrent && { icon: <CheckOutlined aria-label={t.standIns.currentPost} /> }),
      onClick: () => actUnder(unit.id),
    })),
  };
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
          ...(session.posts.length > 1 ? [switcher, { type: 'divider' as const }] : []),
          ...(session.standIn
            ? [{ key: 'back', label: t.standIns.back, onClick: () => actFor(null) }]
            : session.standsInFor.map(one => ({
                key: one.id,
                label: t.standIns.actFor(one.name),
                onClick: () => actFor(one.id),
              }))),
          { key: 'stand-ins', label: <Link to="/stand-ins">{t.standIns.title}</Link> },
          { type: 'divider' },
          { key: 'out', label: t.shell.signIn.out, onClick: () => leave.mutate() },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} loading={leave.isPending} aria-haspopup="menu">
        {isWide ? `${who} · ${session.unit.name}` : who}
      </Button>
    </Dropdown>
  );
};
