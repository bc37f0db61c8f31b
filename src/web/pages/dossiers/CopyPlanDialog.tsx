import { Button, Group, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyPlan } from '../../api/dossiers.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

type Copied = Awaited<ReturnType<typeof copyPlan>>;

/** What became of it: lines that were left out are named with the reason. */
function CopiedDialog({ copied, year, onClose }: { copied: Copied; year: number; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('dossiers.copyPlan.title', { year })} onClose={onClose} size="md">
      <Text role="status">{t('dossiers.copyPlan.done', { count: copied.items.length })}</Text>
      {copied.skipped.length > 0 && (
        <>
          <Text mt="sm">{t('dossiers.copyPlan.skipped')}</Text>
          <ul style={{ margin: '4px 0 0', paddingLeft: 20 }}>
            {copied.skipped.map(({ code, reason }) => (
              <li key={code}>
                {code}: {t(`dossiers.copyPlan.reason.${reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('common.close')}</Button>
      </Group>
    </Dialog>
  );
}

/** Most dossiers come back every year: last year's lines begin this year's file plan (NĐ 30/2020, Điều 28). */
export function CopyPlanDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<Copied>();
  const command = useCommand({ run: copyPlan, changes: ['file-plan'], onDone: setCopied });
  if (copied) return <CopiedDialog copied={copied} year={year} onClose={onClose} />;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    command.send(year);
  };
  return (
    <Dialog title={t('dossiers.copyPlan.title', { year })} onClose={onClose} size="md">
      <form onSubmit={send}>
        <Text>{t('dossiers.copyPlan.text', { year, from: year - 1 })}</Text>
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot
          busy={command.busy}
          submit={t('dossiers.copyPlan.submit', { from: year - 1 })}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
