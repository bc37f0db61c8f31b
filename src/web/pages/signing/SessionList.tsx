import { useTranslation } from 'react-i18next';
import { listSessions, type SessionSummary } from '../../api/signing.ts';
import { showInstant } from '../../components/dates.ts';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { usePages } from '../../components/list/use-pages.ts';
import { Tag } from '../../components/tags/Tag.tsx';
import classes from './Signing.module.css';

function useColumns(): Column<SessionSummary>[] {
  const { t } = useTranslation();
  return [
    {
      label: t('signing.session'),
      place: 'title',
      show: ({ openedAt }) => t('signing.sessionOf', { at: showInstant(openedAt) }),
    },
    {
      label: t('signing.purpose.label'),
      width: 200,
      show: ({ purpose }) => t(`signing.purpose.${purpose}`),
    },
    {
      label: t('signing.progress'),
      width: 160,
      show: ({ counts, size }) => t('signing.progressOf', { signed: counts.signed, size }),
    },
    {
      label: t('outgoing.field.state'),
      width: 140,
      place: 'aside',
      show: ({ state }) => (
        <Tag tone={state === 'open' ? 'wait' : 'done'}>
          {t(state === 'open' ? 'signing.openState' : 'signing.endedState')}
        </Tag>
      ),
    },
  ];
}

/** Sessions that are not finished, to go on with, and those that are, for their receipts. */
export function SessionList() {
  const { t } = useTranslation();
  const list = usePages(['signing-session', 'list'], listSessions);
  const columns = useColumns();
  if (list.items.length === 0) return null;
  return (
    <section className={classes.sessions}>
      <h2 className={classes.name}>{t('signing.sessions')}</h2>
      <RecordList
        label={t('signing.sessions')}
        columns={columns}
        list={list}
        keyOf={({ id }) => id}
        linkOf={({ id }) => `/signing/${id}`}
      />
    </section>
  );
}
