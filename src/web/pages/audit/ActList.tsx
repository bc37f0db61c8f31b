import { useTranslation } from 'react-i18next';
import { type JournalLine, listJournal } from '../../api/journal.ts';
import { showInstant } from '../../components/dates.ts';
import { RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';
import { actionText } from '../../components/timeline/action-text.ts';

function who(line: JournalLine, onBehalfOf: (name: string) => string): string {
  return line.onBehalfOf ? `${line.actor.name} (${onBehalfOf(line.onBehalfOf.name)})` : line.actor.name;
}

/** Who did what in the agency, newest first: acts only, nothing of what the documents say. */
export function ActList() {
  const { t } = useTranslation();
  const list = usePages(['journal', 'acts'], listJournal);
  return (
    <RecordList
      label={t('audit.acts')}
      list={list}
      keyOf={({ seq }) => String(seq)}
      columns={[
        { label: t('audit.act'), place: 'title', show: ({ action }) => actionText(t, action) },
        {
          label: t('audit.who'),
          width: '32%',
          show: (line) => who(line, (name) => t('history.onBehalfOf', { name })),
        },
        { label: t('audit.at'), width: 150, show: ({ at }) => showInstant(at) },
        {
          label: t('audit.seq'),
          width: 90,
          place: 'aside',
          show: ({ seq }) => <span className="number">{seq}</span>,
        },
      ]}
    />
  );
}
