import { Button, Group, Loader, Text } from '@mantine/core';
import { Dropzone, PDF_MIME_TYPE } from '@mantine/dropzone';
import '@mantine/dropzone/styles.css';
import { IconFileText, IconUpload } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Judgement, judgeDropped } from '../../api/judgements.ts';
import fieldClasses from '../../components/fields/FileField.module.css';
import { useCommand } from '../../components/forms/use-command.ts';
import { JudgementHead } from '../../components/judgement/JudgementParts.tsx';
import { SignatureDetails } from '../../components/judgement/SignatureDetails.tsx';
import { Page } from '../../components/page/Page.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

interface Judged {
  readonly file: File;
  readonly judgement: Judgement;
}

function DropPlace({ busy, onDrop }: { busy: boolean; onDrop: (file: File) => void }) {
  const { t } = useTranslation();
  return (
    <Dropzone
      onDrop={([file]) => file && onDrop(file)}
      accept={PDF_MIME_TYPE}
      multiple={false}
      disabled={busy}
      className={fieldClasses.drop}
      inputProps={{ 'aria-label': t('judgement.drop') }}
      aria-label={t('judgement.drop')}
    >
      <Group gap="sm" wrap="nowrap">
        {busy ? <Loader size="sm" /> : <IconUpload size={24} aria-hidden />}
        <div>
          <Text fw={600}>{t(busy ? 'judgement.checking' : 'judgement.drop')}</Text>
          <Text size="sm" c="dimmed">
            {t('judgement.dropHint')}
          </Text>
        </div>
      </Group>
    </Dropzone>
  );
}

function Result({ judged }: { judged: Judged }) {
  const { file, judgement } = judged;
  const open = useCallback((bytes?: number) => file.slice(0, bytes ?? file.size).arrayBuffer(), [file]);
  return (
    <>
      <Panel title={file.name}>
        <JudgementHead judgement={judgement} />
      </Panel>
      {judgement.signatures.map((one) => (
        <SignatureDetails key={one.field} signature={one} judgedAt={judgement.judgedAt} open={open} />
      ))}
    </>
  );
}

/** Anyone drops a PDF and learns what its signatures are worth; nothing of it is kept. */
export default function ValidatePage() {
  const { t } = useTranslation();
  const [judged, setJudged] = useState<Judged>();
  const command = useCommand({
    run: async (file: File): Promise<Judged> => ({ file, judgement: await judgeDropped(file) }),
    onDone: setJudged,
  });
  const another = judged && (
    <Button
      variant="default"
      leftSection={<IconFileText size={17} aria-hidden />}
      onClick={() => {
        setJudged(undefined);
        command.clear();
      }}
    >
      {t('judgement.another')}
    </Button>
  );
  return (
    <Page title={t('judgement.title')} actions={another}>
      <Text c="dimmed" mb="md" maw="70ch">
        {t('judgement.intro')}
      </Text>
      {!judged && <DropPlace busy={command.busy} onDrop={command.send} />}
      {command.error && <ProblemAlert error={command.error} />}
      {judged && <Result judged={judged} />}
    </Page>
  );
}
