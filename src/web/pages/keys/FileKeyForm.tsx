import { FileInput, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { loadKey, type SigningKey } from '../../api/keys.ts';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ConfirmedName } from './ConfirmedName.tsx';
import { OwnerChoice } from './OwnerChoice.tsx';

interface KeyValues {
  ownerKind: SigningKey['ownerKind'];
  file: File | null;
  passphrase: string;
  confirmed: boolean;
}

function send({ file, confirmed, ...rest }: KeyValues): Promise<SigningKey> {
  return loadKey({ ...rest, confirmed: confirmed ? 'true' : 'false', file: file ?? new File([], '') });
}

/** The passphrase opens the file once to see that it fits; neither is kept in the browser. */
export function FileKeyForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const form = useForm<KeyValues>({
    initialValues: { ownerKind: 'person', file: null, passphrase: '', confirmed: false },
    validate: { file: (file) => (file ? null : t('common.required')) },
  });
  const command = useCommand({
    run: send,
    changes: ['signing-key'],
    form,
    notice: t('keys.loaded'),
    onDone: onClose,
  });
  return (
    <form onSubmit={form.onSubmit((values) => command.send(values))}>
      <Stack gap="sm">
        <OwnerChoice {...form.getInputProps('ownerKind')} />
        <FileInput label={t('keys.file')} accept=".p12,.pfx" required {...form.getInputProps('file')} />
        <PasswordInput
          label={t('keys.passphrase')}
          autoComplete="off"
          {...form.getInputProps('passphrase')}
        />
        <ConfirmedName
          error={command.error}
          checked={form.values.confirmed}
          onChange={(checked) => form.setFieldValue('confirmed', checked)}
        />
        <FormFoot busy={command.busy} submit={t('keys.load')} onCancel={onClose} />
      </Stack>
    </form>
  );
}
