import { Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { lastAgencyCode, type Session, signIn } from '../../api/session.ts';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { currentLocale } from '../../i18n/index.ts';
import { Front } from './Front.tsx';

export default function SignInPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { username: '', password: '', code: lastAgencyCode() } });
  const command = useCommand({ run: signIn, form });
  const submit = ({ code, ...words }: typeof form.values) => {
    const named = session.severalAgencies && code.trim() !== '' ? { code } : {};
    command.send({ ...words, ...named, locale: currentLocale() });
  };
  return (
    <Front>
      <form onSubmit={form.onSubmit(submit)}>
        <Stack gap="sm">
          <Title order={1} size="h2">
            {t('signIn.title')}
          </Title>
          {session.agency && <Text c="dimmed">{session.agency.name}</Text>}
          <TextInput
            label={t('signIn.username')}
            autoComplete="username"
            autoCapitalize="none"
            required
            withAsterisk={false}
            data-autofocus
            {...form.getInputProps('username')}
          />
          <PasswordInput
            label={t('signIn.password')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            {...form.getInputProps('password')}
          />
          {session.severalAgencies && (
            <TextInput
              label={t('signIn.code')}
              description={t('signIn.codeHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              autoComplete="organization"
              {...form.getInputProps('code')}
            />
          )}
          {command.error && <ProblemAlert error={command.error} />}
          <Button type="submit" loading={command.busy} mt="xs">
            {t('signIn.submit')}
          </Button>
          {session.demo && (
            <Text size="sm" c="dimmed">
              {t('signIn.demoHint')}
            </Text>
          )}
        </Stack>
      </form>
    </Front>
  );
}
