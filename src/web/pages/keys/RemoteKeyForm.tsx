import { PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  connectRemoteKey,
  type FoundKey,
  findRemoteKeys,
  type KeyPlaces,
  type RemoteChoice,
  type SigningKey,
} from '../../api/keys.ts';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ConfirmedName } from './ConfirmedName.tsx';
import { FoundKeys } from './FoundKeys.tsx';
import { OwnerChoice } from './OwnerChoice.tsx';

type Service = KeyPlaces['services'][number];

interface RemoteValues {
  ownerKind: SigningKey['ownerKind'];
  service: string;
  user: string;
  password: string;
  credential: string;
  confirmed: boolean;
}

interface RemoteKeyFormProps {
  services: readonly Service[];
  onClose: () => void;
}

function choiceOf({ service, user, password }: RemoteValues): RemoteChoice {
  return { service, ...(user && { user }), ...(password && { password }) };
}

function useRemoteForm(services: readonly Service[], onClose: () => void) {
  const { t } = useTranslation();
  const [found, setFound] = useState<FoundKey[] | null>(null);
  const form = useForm<RemoteValues>({
    initialValues: {
      ownerKind: 'person',
      service: services[0]?.name ?? '',
      user: '',
      password: '',
      credential: '',
      confirmed: false,
    },
  });
  const finding = useCommand({
    run: (values: RemoteValues) => findRemoteKeys(choiceOf(values)),
    form,
    onDone: (keys) => {
      setFound(keys);
      form.setFieldValue('credential', keys[0]?.place ?? '');
    },
  });
  const connecting = useCommand({
    run: (values: RemoteValues) => {
      const { ownerKind, confirmed, credential } = values;
      return connectRemoteKey({ ...choiceOf(values), ownerKind, confirmed, credential });
    },
    changes: ['signing-key'],
    form,
    notice: t('keys.loaded'),
    onDone: onClose,
  });
  return { form, found, finding, connecting };
}

/** Signs in at the service to see what one can sign with there. Neither PIN nor code is needed for that. */
export function RemoteKeyForm({ services, onClose }: RemoteKeyFormProps) {
  const { t } = useTranslation();
  const { form, found, finding, connecting } = useRemoteForm(services, onClose);
  const step = found ? connecting : finding;
  const personal = services.find(({ name }) => name === form.values.service)?.signIn === 'person';
  return (
    <form onSubmit={form.onSubmit((values) => step.send(values))}>
      <Stack gap="sm">
        <OwnerChoice {...form.getInputProps('ownerKind')} />
        <Select
          label={t('keys.remote.service')}
          allowDeselect={false}
          data={services.map(({ name }) => name)}
          {...form.getInputProps('service')}
          disabled={found !== null}
        />
        <TextInput
          label={t('keys.remote.user')}
          autoComplete="off"
          required={personal}
          disabled={found !== null}
          {...form.getInputProps('user')}
        />
        {personal && (
          <PasswordInput
            label={t('keys.secret.password', { place: form.values.service })}
            description={t('keys.secret.hint')}
            autoComplete="off"
            required
            disabled={found !== null}
            {...form.getInputProps('password')}
          />
        )}
        {found && (
          <FoundKeys
            found={found}
            value={form.values.credential}
            onChange={(credential) => form.setFieldValue('credential', credential)}
          />
        )}
        <ConfirmedName
          error={step.error}
          checked={form.values.confirmed}
          onChange={(checked) => form.setFieldValue('confirmed', checked)}
        />
        <FormFoot
          busy={step.busy}
          disabled={found !== null && form.values.credential === ''}
          submit={t(found ? 'keys.take' : 'keys.remote.look')}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
