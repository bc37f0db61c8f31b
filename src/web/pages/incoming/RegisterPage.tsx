import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { StoredFile } from '../../api/files.ts';
import { registerIncoming } from '../../api/incoming.ts';
import { DocumentFrame } from '../../components/document/DocumentFrame.tsx';
import { FileField } from '../../components/fields/FileField.tsx';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { ArrivalNotice } from '../../components/judgement/ArrivalNotice.tsx';
import { Page } from '../../components/page/Page.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { DuplicateNotice } from './DuplicateNotice.tsx';
import { RegisterFields, type RegisterForm } from './RegisterFields.tsx';
import { emptyRegistration, filledFrom, registerBodyOf } from './register-values.ts';

const STATUS_TEXTS = { text: 'read', scan: 'scan', unreadable: 'unreadable' } as const;

function FilePart({ form }: { form: RegisterForm }) {
  const { t } = useTranslation();
  const { file, secrecy } = form.values;
  const take = (taken: StoredFile | null): void =>
    form.setValues(taken ? filledFrom(taken) : { file: null, unsure: [] });
  const told = file && STATUS_TEXTS[file.status as keyof typeof STATUS_TEXTS];
  if (secrecy !== 'none' && !file) return <Text c="dimmed">{t('incoming.form.secretNoFile')}</Text>;
  return (
    <>
      <FileField
        label={t('incoming.form.drop')}
        hint={t('incoming.form.dropHint')}
        value={file}
        error={form.errors.files as string}
        onChange={take}
      />
      <Text size="sm" c="dimmed" my="xs" role="status">
        {told && t(`incoming.form.${told}`)}
        {file && secrecy !== 'none' && ` ${t('incoming.form.secretNoFile')}`}
      </Text>
    </>
  );
}

/** Sends the form; `next` keeps the clerk here for the next document, else the document's page opens. */
function useRegistration() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const next = useRef(false);
  const draft = useDraftForm('incoming:register', { initialValues: emptyRegistration() });
  const command = useCommand({
    run: registerIncoming,
    changes: ['incoming', 'register-entry'],
    form: draft.form,
    onDone: (doc) => {
      draft.discard();
      notifications.show({ message: t('incoming.form.registered', { number: doc.arrivalNumber ?? '' }) });
      if (next.current) window.scrollTo({ top: 0 });
      else void navigate(`/incoming/${doc.id}`);
    },
  });
  return { ...draft, command, next };
}

export default function RegisterPage() {
  const { t } = useTranslation();
  const { form, restored, discard, command, next } = useRegistration();
  const { file } = form.values;
  return (
    <Page title={t('incoming.register')}>
      <DocumentFrame files={file ? [file] : []}>
        <form onSubmit={form.onSubmit((values) => command.send(registerBodyOf(values)))}>
          <DraftNotice restored={restored} onDiscard={discard} />
          <FilePart form={form} />
          <ArrivalNotice file={file?.id} />
          <RegisterFields form={form} arriving />
          <DuplicateNotice form={form} />
          {command.error && <ProblemAlert error={command.error} />}
          <FormFoot busy={command.busy} submit={t('incoming.form.submit')}>
            <Button
              type="submit"
              variant="default"
              disabled={command.busy}
              onClick={() => {
                next.current = true;
              }}
            >
              {t('incoming.form.submitNext')}
            </Button>
          </FormFoot>
        </form>
      </DocumentFrame>
    </Page>
  );
}
