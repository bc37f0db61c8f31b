import { Button, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Judgement, judgeAgain, useJudgements } from '../../api/judgements.ts';
import { revisionOf } from '../../api/keeping.ts';
import { useCommand } from '../forms/use-command.ts';
import { Panel } from '../page/Panel.tsx';
import { ProblemAlert } from '../problem/ProblemAlert.tsx';
import classes from './Judgement.module.css';
import { JudgedLine, JudgementHead } from './JudgementParts.tsx';
import { ProofPanel } from './ProofPanel.tsx';
import { SignatureDetails } from './SignatureDetails.tsx';
import { fileStanding, inOwnWords } from './standing.ts';
import { StandingTag } from './Verdict.tsx';

/** Of a kept file the first bytes alone are asked for. */
function useKeptRevision(file: string) {
  return useCallback(
    async (bytes?: number): Promise<ArrayBuffer> => {
      const headers: HeadersInit = bytes === undefined ? {} : { Range: `bytes=0-${bytes - 1}` };
      const response = await fetch(revisionOf(file), { headers, cache: 'no-store' });
      if (!response.ok) throw new Error(String(response.status));
      return response.arrayBuffer();
    },
    [file],
  );
}

function Latest({ judgement, file }: { judgement: Judgement; file: string }) {
  const { t } = useTranslation();
  const open = useKeptRevision(file);
  const { signatures, judgedAt } = judgement;
  return (
    <>
      <JudgementHead judgement={judgement} />
      {signatures.length > 0 && (
        <details className={classes.details}>
          <summary>{t('judgement.details')}</summary>
          {signatures.map((one) => (
            <SignatureDetails key={one.field} signature={one} judgedAt={judgedAt} open={open} />
          ))}
        </details>
      )}
    </>
  );
}

function Earlier({ judgements }: { judgements: readonly Judgement[] }) {
  const { t } = useTranslation();
  if (judgements.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>{t('judgement.earlier')}</summary>
      <ul className={classes.list}>
        {judgements.map((one) => (
          <li key={one.judgedAt + one.trustList}>
            <StandingTag standing={fileStanding(one)} />
            <Text size="sm">{inOwnWords(one.sentence)}</Text>
            <JudgedLine judgement={one} />
          </li>
        ))}
      </ul>
    </details>
  );
}

// NĐ 30/2020, Điều 21.2.a: authenticity and integrity of what arrives are checked.
/** What was found of a file's signatures when it arrived and whenever it was asked again. */
export function JudgementPanel({ file }: { file: string | undefined }) {
  const { t } = useTranslation();
  const judgements = useJudgements(file);
  const again = useCommand({ run: judgeAgain, changes: ['judgements'] });
  if (file === undefined || !judgements.data) return null;
  const { items, actions } = judgements.data;
  if (items.length === 0 && !actions.includes('judge')) return null;
  const [latest, ...earlier] = items;
  const button = actions.includes('judge') && (
    <Button
      variant="default"
      size="xs"
      loading={again.busy}
      leftSection={<IconRefresh size={15} aria-hidden />}
      onClick={() => again.send(file)}
    >
      {t('judgement.again')}
    </Button>
  );
  return (
    <>
      <Panel title={t('judgement.panel')} actions={button}>
        {latest ? <Latest judgement={latest} file={file} /> : <Text>{t('judgement.never')}</Text>}
        {again.error && <ProblemAlert error={again.error} />}
        <Earlier judgements={earlier} />
      </Panel>
      <ProofPanel file={file} />
    </>
  );
}
