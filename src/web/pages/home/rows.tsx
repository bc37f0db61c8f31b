import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DossierSummary } from '../../api/dossiers.ts';
import type { Home } from '../../api/home.ts';
import type { IncomingSummary } from '../../api/incoming.ts';
import type { OutgoingSummary } from '../../api/outgoing.ts';
import { pageOf } from '../../api/places.ts';
import { useSignedIn } from '../../api/session.ts';
import type { Task } from '../../api/tasks.ts';
import { showDay } from '../../components/dates.ts';
import { Deadline, SecrecyTag, UrgencyTag } from '../../components/tags/DocumentTags.tsx';
import { EndingTag } from '../../components/tags/EndingTag.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { DOSSIER_TONES } from '../dossiers/dossier-columns.tsx';
import { StateTags } from '../incoming/incoming-columns.tsx';
import { OUTGOING_TONES } from '../outgoing/outgoing-states.ts';
import classes from './HomePage.module.css';

function Row({ to, title, children }: { to: string; title: string; children: ReactNode }) {
  return (
    <Link to={to} className={classes.row}>
      <span className={classes.rowTitle}>{title}</span>
      <span className={classes.rowFacts}>{children}</span>
    </Link>
  );
}

export function IncomingRow({ item }: { item: IncomingSummary }) {
  const { t } = useTranslation();
  const arrival =
    item.arrivalNumber === undefined ? '' : `${t('incoming.field.arrival')} ${item.arrivalNumber}`;
  return (
    <Row to={pageOf({ kind: 'incoming', id: item.id })} title={item.abstract}>
      <StateTags item={item} />
      <Deadline date={item.deadline} finished={item.state === 'completed'} />
      <span>{[arrival, item.numberAndSymbol, item.issuer].filter(Boolean).join(' · ')}</span>
    </Row>
  );
}

export function OutgoingRow({ item }: { item: OutgoingSummary }) {
  const { t } = useTranslation();
  return (
    <Row to={pageOf({ kind: 'outgoing', id: item.id })} title={item.abstract}>
      <Tag tone={OUTGOING_TONES[item.state]}>{t(`outgoing.state.${item.state}`)}</Tag>
      <UrgencyTag urgency={item.urgency} />
      <SecrecyTag secrecy={item.secrecy} />
      <span>{[item.numberAndSymbol, item.drafter.name, item.unit.name].filter(Boolean).join(' · ')}</span>
    </Row>
  );
}

export function TaskRow({ item }: { item: Task }) {
  const { t } = useTranslation();
  return (
    <Row to={pageOf(item.subject)} title={item.title}>
      <Tag>{t(`tasks.state.${item.state}`)}</Tag>
      <span>
        {t(`codes.part.${item.role}`)} · {item.assignedBy.name}
      </span>
      <Deadline date={item.deadline} finished={item.state === 'done'} />
    </Row>
  );
}

export function DossierRow({ item }: { item: DossierSummary }) {
  const { t } = useTranslation();
  return (
    <Row to={pageOf({ kind: 'dossier', id: item.id })} title={item.title}>
      <Tag tone={DOSSIER_TONES[item.state]}>{t(`dossiers.state.${item.state}`)}</Tag>
      <span>{[item.code, item.unit.name, item.keeper.name].join(' · ')}</span>
    </Row>
  );
}

type EndingCertificate = NonNullable<Home['endings']>['items'][number];

/** Where something can be done about it: a root is replaced on the trust list, one's own key on its page. */
function placeOf({ kind, id }: EndingCertificate, isAdministrator: boolean): string {
  if (kind === 'root') return `/administration/trust/${id}`;
  return isAdministrator ? '/administration/keys' : '/keys';
}

export function EndingRow({ item }: { item: EndingCertificate }) {
  const { t } = useTranslation();
  const { roles } = useSignedIn();
  const owner = item.owner?.name === item.name ? undefined : item.owner?.name;
  const whose = item.kind === 'root' ? t('agencyKeys.root') : owner;
  return (
    <Row to={placeOf(item, roles.includes('administrator'))} title={item.name}>
      <EndingTag ending={item} />
      <span>{[whose, showDay(item.notAfter)].filter(Boolean).join(' · ')}</span>
    </Row>
  );
}
