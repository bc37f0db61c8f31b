import { SegmentedControl, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type DossierView, fileInto } from '../../api/dossiers.ts';
import { listIncoming } from '../../api/incoming.ts';
import { listOutgoing } from '../../api/outgoing.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { SearchSelect } from '../../components/fields/choices.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

type Kind = 'incoming' | 'outgoing';
interface PickValues {
  kind: Kind;
  id: string;
}

/** The newest documents that the reader may see and that lie in no dossier yet. */
function useCandidates(kind: Kind) {
  return useQuery({
    queryKey: [kind, 'list', 'to-file'],
    queryFn: async () => {
      const items =
        kind === 'incoming' ? (await listIncoming({ box: 'all' })).items : (await listOutgoing({})).items;
      return items
        .filter((item) => !('dossier' in item && item.dossier))
        .map(({ id, numberAndSymbol, abstract }) => ({
          value: id,
          label: [numberAndSymbol, abstract].filter(Boolean).join(' – '),
        }));
    },
  });
}

export function PickDocumentDialog({ dossier, onClose }: { dossier: DossierView; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useForm<PickValues>({ initialValues: { kind: 'incoming', id: '' } });
  const candidates = useCandidates(form.values.kind);
  const command = useCommand({
    run: (values: PickValues) => fileInto(dossier, values),
    changes: ['dossier', 'incoming', 'outgoing'],
    form,
    onDone: onClose,
  });
  const choose = (kind: string): void => form.setValues({ kind: kind as Kind, id: '' });
  return (
    <Dialog title={t('dossiers.actions.file')} onClose={onClose} size="lg">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <SegmentedControl
            aria-label={t('dossiers.dialog.pickKind')}
            value={form.values.kind}
            onChange={choose}
            data={(['incoming', 'outgoing'] as const).map((value) => ({
              value,
              label: t(`codes.direction.${value}`),
            }))}
          />
          <SearchSelect
            label={t('dossiers.dialog.pick')}
            required
            data={candidates.data ?? []}
            {...form.getInputProps('id')}
          />
          {command.error && <ProblemAlert error={command.error} />}
          <FormFoot busy={command.busy} submit={t('dossiers.actions.file')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
