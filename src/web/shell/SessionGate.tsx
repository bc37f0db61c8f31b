import { Center, Loader, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type Session, useSession } from '../api/session.ts';
import { ProblemAlert } from '../components/problem/ProblemAlert.tsx';
import { Front } from '../pages/sign-in/Front.tsx';
import SignInPage from '../pages/sign-in/SignInPage.tsx';
import { PasswordForm } from './PasswordDialog.tsx';
import { Shell } from './Shell.tsx';

const StartPage = lazy(() => import('../pages/start/StartPage.tsx'));

function Waiting() {
  const { t } = useTranslation();
  return (
    <Center h="60vh">
      <Loader aria-label={t('common.loading')} />
    </Center>
  );
}

function FirstPassword() {
  const { t } = useTranslation();
  return (
    <Front>
      <Title order={1} size="h2">
        {t('password.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('password.must')}
      </Text>
      <PasswordForm onDone={() => {}} />
    </Front>
  );
}

function Inside({ session }: { session: Session }) {
  if (session.setup === 'needed') {
    return (
      <Suspense fallback={<Waiting />}>
        <StartPage />
      </Suspense>
    );
  }
  if (!session.signedIn) return <SignInPage session={session} />;
  return session.mustChangePassword ? <FirstPassword /> : <Shell />;
}

/** Decides which of the outer pages is shown; the address stays, so one comes back to where one was. */
export function SessionGate() {
  const session = useSession();
  if (session.data) return <Inside session={session.data} />;
  if (!session.error) return <Waiting />;
  return (
    <Front>
      <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />
    </Front>
  );
}
