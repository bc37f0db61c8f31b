import { Stack } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { givePassword, type Person, savePerson } from '../../api/administration.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import type { FormOf } from './EditDialog.tsx';
import { FirstPasswordField } from './FirstPasswordField.tsx';
import { PersonFields } from './PersonFields.tsx';
import { NEW_PERSON, type PersonValues, personBodyOf } from './person-values.ts';

type AddValues = PersonValues & { password: string };

/** A person and, where one was typed, the first password. A refused password does not add the person twice. */
function useAdding() {
  const made = useRef<Person>(undefined);
  const [name, setName] = useState<string>();
  const run = async ({ password, ...values }: AddValues): Promise<Person> => {
    made.current ??= await savePerson(undefined, personBodyOf(values));
    setName(made.current.fullName);
    if (password !== '') await givePassword(made.current.id, password);
    return made.current;
  };
  return { run, name };
}

export function AddPersonDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { run, name } = useAdding();
  const { form, restored, forget, discard } = useDraftForm<AddValues>('person:new', {
    initialValues: { ...NEW_PERSON, password: '' },
  });
  const command = useCommand({
    run,
    changes: ['person', 'account', 'unit'],
    form,
    notice: t('people.added'),
    onDone: ({ id }) => {
      forget();
      void navigate(`/administration/people/${id}`);
    },
  });
  return (
    <Dialog title={t('people.add')} onClose={onClose} size="xl">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <DraftNotice restored={restored} onDiscard={discard} />
          <fieldset disabled={name !== undefined} style={{ border: 0, margin: 0, padding: 0 }}>
            <Stack gap="sm">
              <PersonFields form={form as unknown as FormOf<PersonValues>} />
            </Stack>
          </fieldset>
          <FirstPasswordField
            description={
              name && command.error ? t('people.passwordFailed', { name }) : t('people.passwordOptional')
            }
            {...form.getInputProps('password')}
          />
          {command.error && <ProblemAlert error={command.error} />}
        </Stack>
        <FormFoot busy={command.busy} submit={t('people.add')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
