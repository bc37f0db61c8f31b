import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { type SecretBody, type SigningKey, useSigningKeys } from '../../api/keys.ts';
import type { OutgoingView } from '../../api/outgoing.ts';
import { openSession } from '../../api/signing.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import {
  KeySecretFields,
  type KeySecretValues,
  NO_SECRETS,
  secretsOf,
} from '../../components/keys/KeySecretFields.tsx';
import { KeySelect } from '../../components/keys/KeySelect.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

interface SignDialogProps {
  /** The person's own key, or the agency's. */
  owner: SigningKey['ownerKind'];
  title: string;
  text: string;
  /** With a key on the reader's own machine it becomes a signing session of this one document. */
  document: string;
  run: (body: SecretBody) => Promise<OutgoingView>;
  onClose: () => void;
}

function NoKey({ owner }: { owner: SigningKey['ownerKind'] }) {
  const { t } = useTranslation();
  return (
    <Alert variant="outline" color="seal" className="surface">
      <Text size="sm">{t(owner === 'person' ? 'outgoing.dialog.noKey' : 'outgoing.dialog.noAgencyKey')}</Text>
      <Anchor component={Link} to="/keys" size="sm" underline="always">
        {t('outgoing.dialog.toKeys')}
      </Anchor>
    </Alert>
  );
}

interface SignFormProps extends SignDialogProps {
  keys: readonly SigningKey[];
}

function SignForm({ keys, owner, document, title, run, onClose }: SignFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm<KeySecretValues>({ initialValues: { keyId: keys[0]?.id ?? '', ...NO_SECRETS } });
  const key = keys.find(({ id }) => id === form.values.keyId);
  const sitDown = async (): Promise<void> => {
    const { id } = await openSession(owner === 'person' ? 'sign' : 'seal', [document]);
    await navigate(`/signing/${id}`);
  };
  const command = useCommand({
    run: (values: KeySecretValues): Promise<unknown> =>
      key?.held === 'agent' ? sitDown() : run(secretsOf(values)),
    changes: ['outgoing', 'incoming'],
    form,
    onDone: onClose,
  });
  return (
    <form onSubmit={form.onSubmit((values) => command.send(values))}>
      <Stack gap="sm">
        <KeySelect label={t('outgoing.dialog.key')} keys={keys} {...form.getInputProps('keyId')} />
        <KeySecretFields signingKey={key} form={form} />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={title} tone="seal" onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** Asks for the key and its passphrase, which leaves this dialog only with the request. */
export function SignDialog(props: SignDialogProps) {
  const { owner, title, text, onClose } = props;
  const keys = useSigningKeys();
  const own = (keys.data ?? []).filter((key) => key.ownerKind === owner);
  // Whoever opens it begins to type: the focus goes to what is there when it opens.
  if (!keys.data && !keys.error) return null;
  return (
    <Dialog title={title} onClose={onClose}>
      <Text size="sm" mb="sm">
        {text}
      </Text>
      {keys.error && <ProblemAlert error={keys.error} />}
      {keys.data && own.length === 0 && <NoKey owner={owner} />}
      {own.length > 0 && <SignForm {...props} keys={own} />}
    </Dialog>
  );
}
