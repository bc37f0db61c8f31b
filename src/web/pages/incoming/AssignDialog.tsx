import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../api/directory.ts';
import { type AssignBody, assignIncoming, type IncomingView } from '../../api/incoming.ts';
import { useSignedIn } from '../../api/session.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { PeopleSelect, PersonSelect } from '../../components/fields/choices.tsx';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { QuickDeadline } from './QuickDeadline.tsx';

interface AssignValues {
  lead: string | null;
  coordinators: string[];
  text: string;
  deadline: string | null;
}

function bodyOf({ lead, coordinators, text, deadline }: AssignValues, unit: string | undefined): AssignBody {
  return {
    coordinators,
    ...(lead && { lead }),
    ...(text.trim() && { text: text.trim() }),
    ...(deadline && { deadline }),
    ...(unit && { unit }),
  };
}

/** The unit of the document that the reader leads: lead first, else a co-ordinating one. */
function useOwnUnit({ handling }: IncomingView): string | undefined {
  const { person } = useSignedIn();
  const { data: people = [] } = usePeople();
  const headOf = people.find((one) => one.id === person.id)?.headOf ?? [];
  const { direction } = handling;
  const units = [direction?.leadUnit, ...(direction?.coordinateUnits ?? [])].flatMap((one) =>
    one ? [one.id] : [],
  );
  return units.find((unit) => headOf.includes(unit));
}

/** The head gives the work to officers of the unit (NĐ 30/2020, Điều 24.2). */
export function AssignDialog({ doc, onClose }: { doc: IncomingView; onClose: () => void }) {
  const { t } = useTranslation();
  const unit = useOwnUnit(doc);
  const { form, restored, forget, discard } = useDraftForm<AssignValues>(`incoming:${doc.id}:assign`, {
    initialValues: { lead: null, coordinators: [], text: '', deadline: doc.deadline ?? null },
  });
  const command = useCommand({
    run: (values: AssignValues) => assignIncoming(doc, bodyOf(values, unit)),
    changes: ['incoming', 'task'],
    form,
    onDone: () => {
      forget();
      onClose();
    },
  });
  return (
    <Dialog title={t('incoming.actions.assign')} onClose={onClose}>
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <DraftNotice restored={restored} onDiscard={discard} />
          <PersonSelect
            label={t('incoming.field.lead')}
            unit={unit}
            data-autofocus
            {...form.getInputProps('lead')}
          />
          <PeopleSelect
            label={t('incoming.field.coordinators')}
            unit={unit}
            {...form.getInputProps('coordinators')}
          />
          <Textarea
            label={t('incoming.dialog.assignText')}
            autosize
            minRows={2}
            {...form.getInputProps('text')}
          />
          <QuickDeadline {...form.getInputProps('deadline')} />
          {command.error && <ProblemAlert error={command.error} />}
          <FormFoot busy={command.busy} submit={t('incoming.actions.assign')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
