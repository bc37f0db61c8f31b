import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useJudgements } from '../../api/judgements.ts';
import { JudgementHead } from './JudgementParts.tsx';
import { fileStanding } from './standing.ts';

// NĐ 30/2020, Điều 21.2: the clerk checks authenticity and integrity; what does not meet the rules goes back to its sender.
/** A warning, not a wall: what is wrong with a file's signatures is said before anybody registers it. */
export function ArrivalNotice({ file }: { file: string | undefined }) {
  const { t } = useTranslation();
  const [latest] = useJudgements(file).data?.items ?? [];
  if (!latest) return null;
  const standing = fileStanding(latest);
  const warned = standing === 'failed' || standing === 'open';
  const head = <JudgementHead judgement={latest} />;
  if (!warned) return <div style={{ marginBottom: 12 }}>{head}</div>;
  return (
    <Alert variant="outline" color="seal" className="surface" title={t('judgement.warn.title')} mb="sm">
      <Text size="sm" mb="xs">
        {t(`judgement.warn.${standing}`)}
      </Text>
      {head}
    </Alert>
  );
}
