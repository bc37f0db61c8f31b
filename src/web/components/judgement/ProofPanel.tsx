import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useJudgements } from '../../api/judgements.ts';
import { keptContentOf, type Proof } from '../../api/keeping.ts';
import { showInstant } from '../dates.ts';
import { type Fact, Facts } from '../page/Facts.tsx';
import { Panel } from '../page/Panel.tsx';
import { nextText, whyInVain } from './proof-texts.ts';

function LongestCopy({ proof, file }: { proof: Proof; file: string }) {
  const { t } = useTranslation();
  const latest = proof.copies.at(-1);
  if (!latest) return null;
  return (
    <Text size="sm" mt="xs">
      <Anchor href={keptContentOf(file)}>
        {t('keeping.copy', { level: latest.level, at: showInstant(latest.at) })}
      </Anchor>
      <Text component="span" display="block" size="xs" c="dimmed">
        {t('keeping.copyHint')}
      </Text>
    </Text>
  );
}

function useFacts(proof: Proof): Fact[] {
  const { t } = useTranslation();
  const { until, weakensAt, by, witness, level, inVain } = proof;
  const why = whyInVain(t, proof);
  return [
    [t('keeping.until'), until ? showInstant(until) : t('keeping.untilUnknown')],
    [t('keeping.weakensAt'), weakensAt && weakensAt < (until ?? '') ? showInstant(weakensAt) : ''],
    [t('keeping.by.label'), t(`keeping.by.${by}`)],
    [t('keeping.witness'), witness],
    [t('keeping.level'), t(`keeping.levels.${level}`)],
    [t('keeping.next'), nextText(t, proof)],
    [t('keeping.inVain'), inVain > 0 && why ? t('keeping.inVainText', { count: inVain, why }) : ''],
  ];
}

function Told({ proof, file }: { proof: Proof; file: string }) {
  const { t } = useTranslation();
  const facts = useFacts(proof);
  return (
    <Panel title={t('keeping.panel')}>
      <Facts facts={facts} />
      <LongestCopy proof={proof} file={file} />
    </Panel>
  );
}

/** Until when a signed file can be proven, by what, and what is done so that it stays so. */
export function ProofPanel({ file }: { file: string | undefined }) {
  const { data } = useJudgements(file);
  return file !== undefined && data?.proof ? <Told proof={data.proof} file={file} /> : null;
}
