import { PasswordInput, Select, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type FoundKey,
  findTokenKeys,
  type SigningKey,
  type TokenChoice,
  takeTokenKey,
  useTokens,
} from '../../api/keys.ts';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { ConfirmedName } from './ConfirmedName.tsx';
import { FoundKeys } from './FoundKeys.tsx';
import { OwnerChoice } from './OwnerChoice.tsx';
import { TokenSelect } from './TokenSelect.tsx';

interface TokenValues {
  ownerKind: SigningKey['ownerKind'];
  module: string;
  serial: string;
  pin: string;
  keyId: string;
  confirmed: boolean;
}

interface TokenKeyFormProps {
  modules: readonly string[];
  onClose: () => void;
}

function useTokenForm(modules: readonly string[], onClose: () => void) {
  const { t } = useTranslation();
  const [found, setFound] = useState<FoundKey[] | null>(null);
  const form = useForm<TokenValues>({
    initialValues: {
      ownerKind: 'person',
      module: modules[0] ?? '',
      serial: '',
      pin: '',
      keyId: '',
      confirmed: false,
    },
  });
  const tokens = useTokens(form.values.module);
  const token = tokens.data?.find(({ serial }) => serial === form.values.serial) ?? tokens.data?.[0];
  const choice = ({ module, pin }: TokenValues): TokenChoice => {
    return { module, pin, serial: token?.serial ?? '', label: token?.label ?? '' };
  };
  const finding = useCommand({
    run: (values: TokenValues) => findTokenKeys(choice(values)),
    onDone: (keys) => {
      setFound(keys);
      form.setFieldValue('keyId', keys[0]?.place ?? '');
    },
  });
  const taking = useCommand({
    run: (values: TokenValues) => {
      const { ownerKind, confirmed, keyId } = values;
      return takeTokenKey({ ...choice(values), ownerKind, confirmed, keyId });
    },
    changes: ['signing-key'],
    notice: t('keys.loaded'),
    onDone: onClose,
  });
  return { form, found, tokens, token, finding, taking };
}

/** The PIN is tried at the token once to see its keys, and once to take one in; it is kept nowhere. */
export function TokenKeyForm({ modules, onClose }: TokenKeyFormProps) {
  const { t } = useTranslation();
  const { form, found, tokens, token, finding, taking } = useTokenForm(modules, onClose);
  const step = found ? taking : finding;
  const disabled = !token || token.pinLocked || (found !== null && form.values.keyId === '');
  return (
    <form onSubmit={form.onSubmit((values) => step.send(values))}>
      <Stack gap="sm">
        <OwnerChoice {...form.getInputProps('ownerKind')} />
        {modules.length > 1 && (
          <Select
            label={t('keys.token.module')}
            allowDeselect={false}
            data={[...modules]}
            {...form.getInputProps('module')}
          />
        )}
        {tokens.error && <ProblemAlert error={tokens.error} onRetry={() => void tokens.refetch()} />}
        {tokens.data && (
          <TokenSelect
            tokens={tokens.data}
            token={token}
            disabled={found !== null}
            onChange={(serial) => form.setFieldValue('serial', serial ?? '')}
          />
        )}
        <PasswordInput
          label={t('keys.secret.pin')}
          description={t('keys.secret.hint')}
          autoComplete="off"
          required
          disabled={found !== null}
          {...form.getInputProps('pin')}
        />
        {found && (
          <FoundKeys
            found={found}
            value={form.values.keyId}
            onChange={(keyId) => form.setFieldValue('keyId', keyId)}
          />
        )}
        <ConfirmedName
          error={step.error}
          checked={form.values.confirmed}
          onChange={(checked) => form.setFieldValue('confirmed', checked)}
        />
        <FormFoot
          busy={step.busy}
          disabled={disabled}
          submit={t(found ? 'keys.take' : 'keys.token.look')}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
