import { Button, PasswordInput, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { requestCode, type SecretBody, type SigningKey } from '../../api/keys.ts';
import { useCommand } from '../forms/use-command.ts';
import { ProblemAlert } from '../problem/ProblemAlert.tsx';

/** What a person types to sign. It leaves the form only with the request. */
export interface KeySecretValues {
  keyId: string;
  passphrase: string;
  code: string;
  password: string;
}

export const NO_SECRETS = { passphrase: '', code: '', password: '' };

/** As the server takes them: what the key does not ask for is left out. */
export function secretsOf({ keyId, passphrase, code, password }: KeySecretValues): SecretBody {
  return { keyId, passphrase, ...(code && { code }), ...(password && { password }) };
}

type Form = UseFormReturnType<KeySecretValues>;

function CodeField({ signingKey, form }: { signingKey: SigningKey; form: Form }) {
  const { t } = useTranslation();
  const command = useCommand({
    run: () => requestCode(signingKey.id, form.values.password),
    notice: t('keys.secret.codeSent'),
  });
  return (
    <>
      <TextInput
        label={t('keys.secret.code')}
        description={t('keys.secret.codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        rightSectionWidth={110}
        rightSection={
          <Button size="compact-xs" variant="subtle" loading={command.busy} onClick={() => command.send()}>
            {t('keys.secret.sendCode')}
          </Button>
        }
        {...form.getInputProps('code')}
      />
      {command.error && <ProblemAlert error={command.error} />}
    </>
  );
}

/** The fields for whatever this key asks for: a passphrase, a PIN, a code, a password, or nothing. */
export function KeySecretFields({ signingKey, form }: { signingKey: SigningKey | undefined; form: Form }) {
  const { t } = useTranslation();
  if (!signingKey) return null;
  const { asks, held } = signingKey;
  const typed = asks.find((one) => one === 'passphrase' || one === 'pin');
  return (
    <>
      {asks.includes('password') && (
        <PasswordInput
          label={t('keys.secret.password', { place: signingKey.place ?? '' })}
          autoComplete="off"
          required
          {...form.getInputProps('password')}
        />
      )}
      {typed && (
        <PasswordInput
          label={t(`keys.secret.${typed}`)}
          description={t('keys.secret.hint')}
          autoComplete="off"
          required
          data-autofocus
          {...form.getInputProps('passphrase')}
        />
      )}
      {asks.includes('code') && <CodeField signingKey={signingKey} form={form} />}
      {held === 'remote' && asks.length === 0 && <Text size="sm">{t('keys.secret.confirmElsewhere')}</Text>}
    </>
  );
}
