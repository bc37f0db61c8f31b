import { Alert, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../../api/search.ts';
import { showCount } from '../../components/dates.ts';

/** An answer from an index that is not whole must not be taken for all there is. */
export function IndexNotice({ index }: { index: SearchAnswer['index'] }) {
  const { t } = useTranslation();
  if (index.complete) return null;
  const { state, done, of } = index;
  const known = done !== undefined && of !== undefined && of > 0;
  const text = state === 'catching-up' ? t('search.index.catchingUp') : t('search.index.rebuilding');
  return (
    <Alert
      variant="outline"
      color="yellow"
      className="surface"
      role="status"
      mt="sm"
      title={t('search.index.title')}
    >
      <Text size="sm">{text}</Text>
      {known && (
        <>
          <Progress value={(100 * done) / of} mt="xs" aria-label={t('search.index.title')} />
          <Text size="sm" c="dimmed" mt={2} className="number">
            {t('search.index.progress', {
              done: showCount(done),
              total: showCount(of),
            })}
          </Text>
        </>
      )}
    </Alert>
  );
}
