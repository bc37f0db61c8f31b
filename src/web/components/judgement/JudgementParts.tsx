import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Judgement } from '../../api/judgements.ts';
import { showInstant } from '../dates.ts';
import { Attacks } from './Findings.tsx';
import { VerdictBanner } from './Verdict.tsx';

export function JudgedLine({ judgement }: { judgement: Judgement }) {
  const { t } = useTranslation();
  const { judgedAt, trustList, by } = judgement;
  const name = by.id === 'system' ? t('judgement.bySystem') : by.name;
  return (
    <Text size="xs" c="dimmed" className="number" mt={6}>
      {t('judgement.judged', { at: showInstant(judgedAt), list: trustList, name })}
    </Text>
  );
}

/** The verdict, what deceives by its name, and what is still to be signed. */
export function JudgementHead({ judgement }: { judgement: Judgement }) {
  const { t } = useTranslation();
  const { attacks, empty, leftOut } = judgement;
  return (
    <>
      <VerdictBanner judgement={judgement} />
      <Attacks attacks={attacks} />
      {leftOut !== undefined && <Text size="sm">{t('judgement.leftOut', { count: leftOut })}</Text>}
      {empty.length > 0 && (
        <Text size="sm" mt="xs">
          {t('judgement.waiting', { names: empty.join(', ') })}
        </Text>
      )}
      <JudgedLine judgement={judgement} />
    </>
  );
}
