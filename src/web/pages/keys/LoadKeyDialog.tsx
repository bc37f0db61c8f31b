import { Checkbox, FileInput, PasswordInput, SegmentedControl, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { loadKey, type SigningKey } from '../../api/keys.ts';
import { asProblem } from '../../api/problem.ts';
import { useSignedIn } from '../../api/session.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

interface KeyValues {
  ownerKind: SigningKey['ownerKind'];
  file: File | null;
  passphrase: string;
  confirmed: boolean;
}

function send({ file, confirmed, ...rest }: KeyValues): Promise<SigningKey> {
  return loadKey({ ...rest, confirmed: confirmed ? 'true' : 'false', file: file ?? new File([], '') });
}

function OwnerChoice(props: { value?: SigningKey['ownerKind']; onChange?: (value: string) => void }) {
  const { t } = useTranslation();
  const owners = [
    { value: 'person', label: t('keys.own') },
    { value: 'agency', label: t('keys.agency') },
  ];
  return <SegmentedControl aria-label={t('keys.ownerKind')} data={owners} {...props} />;
}

/** The passphrase opens the file once to see that it fits; neither is kept in the browser. */
export function LoadKeyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { roles } = useSignedIn();
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
  const otherName = command.error !== null && asProblem(command.error).code === 'SIGNING_KEY_OTHER_NAME';
  return (
    <Dialog title={t('keys.loadTitle')} onClose={onClose} size="md">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          {roles.includes('clerk') && <OwnerChoice {...form.getInputProps('ownerKind')} />}
          <FileInput label={t('keys.file')} accept=".p12,.pfx" required {...form.getInputProps('file')} />
          <PasswordInput
            label={t('keys.passphrase')}
            autoComplete="off"
            {...form.getInputProps('passphrase')}
          />
          {command.error && <ProblemAlert error={command.error} />}
          {(otherName || form.values.confirmed) && (
            <Checkbox
              label={t('keys.confirmed')}
              {...form.getInputProps('confirmed', { type: 'checkbox' })}
            />
          )}
          <FormFoot busy={command.busy} submit={t('keys.load')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
