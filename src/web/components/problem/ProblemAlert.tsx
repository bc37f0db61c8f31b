import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../../api/problem.ts';

type GeneralText = 'conflict' | 'busy' | 'session' | 'forbidden' | 'notFound' | 'unexpected';

const BY_STATUS: { [status: number]: GeneralText } = {
  401: 'session',
  403: 'forbidden',
  404: 'notFound',
  412: 'conflict',
  503: 'busy',
  500: 'unexpected',
};

/** What to do, in a sentence: the server's own where it has one, else by the kind of failure. */
function useSentences(problem: Problem): string[] {
  const { t } = useTranslation();
  if (problem.code === 'NO_ANSWER') return [t('problem.noAnswer')];
  if (problem.status === 412 || problem.status >= 500) {
    return [t(`problem.${BY_STATUS[problem.status] ?? 'unexpected'}`)];
  }
  const told = problem.reasons.map((reason) => reason.message).filter(Boolean);
  if (told.length > 0) return [...new Set(told)];
  return [problem.message || t(`problem.${BY_STATUS[problem.status] ?? 'unexpected'}`)];
}

export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  const sentences = useSentences(problem);
  return (
    <Alert
      role="alert"
      variant="outline"
      color="seal"
      icon={<IconAlertTriangle size={20} aria-hidden />}
      title={t(problem.status === 404 ? 'problem.titleMissing' : 'problem.title')}
      className="surface"
      my="sm"
    >
      {sentences.map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
      {problem.requestId !== '' && problem.status !== 404 && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('problem.requestId', { id: problem.requestId })}
        </Text>
      )}
      {onRetry && (
        <Button variant="default" size="xs" mt="xs" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
    </Alert>
  );
}
