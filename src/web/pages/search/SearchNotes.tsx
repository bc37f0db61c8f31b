import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SearchAnswer, SearchQuery } from '../../api/search.ts';
import { showCount } from '../../components/dates.ts';
import type { Texts } from '../../i18n/vi/index.ts';

type ProblemCode = keyof Texts['search']['problem'];

/** How many there are, and what of the query was taken otherwise than typed. */
export function SearchNotes({ answer, query }: { answer: SearchAnswer; query: SearchQuery }) {
  const { t } = useTranslation();
  const { total, relaxed, problems } = answer;
  const everything = query.q === '' && Object.keys(query.filters).length === 0;
  return (
    <div role="status">
      <Text size="sm" c="dimmed" className="number">
        {t(total.capped ? 'search.totalCapped' : 'search.total', {
          total: showCount(total.value),
        })}
        {everything && ` · ${t('search.all')}`}
      </Text>
      {relaxed && <Text size="sm">{t('search.relaxed')}</Text>}
      {problems.map(({ code, at: [start = 0, end = 0] }) => (
        <Text key={`${code}${start}`} size="sm">
          {t(`search.problem.${code as ProblemCode}`, {
            text: query.q.slice(start, end),
            defaultValue: t('search.problem.other'),
          })}
        </Text>
      ))}
    </div>
  );
}
