import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Account, type Person, useAccounts, usePerson, usePositions } from '../../api/administration.ts';
import { useUnits } from '../../api/directory.ts';
import { showInstant } from '../../components/dates.ts';
import { type Fact, Facts } from '../../components/page/Facts.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { RecordProblem } from '../../components/problem/RecordProblem.tsx';
import { HistoryTimeline } from '../../components/timeline/HistoryTimeline.tsx';
import { AccountTag } from './AccountTag.tsx';
import { AdminFrame } from './AdminFrame.tsx';
import { PersonActions } from './PersonActions.tsx';

function usePersonFacts(person: Person): Fact[] {
  const { t } = useTranslation();
  const { data: units = [] } = useUnits();
  const { data: positions = [] } = usePositions();
  const headed = units.filter(({ head }) => head === person.id).map(({ name }) => name);
  return [
    [t('people.username'), person.username],
    [t('people.unit'), units.find(({ id }) => id === person.unit)?.name],
    [t('people.position'), positions.find(({ id }) => id === person.position)?.title],
    [t('people.headOf'), headed.join(', ')],
    [t('people.roles'), person.roles.map((role) => t(`codes.role.${role}`)).join(', ')],
    [t('people.clearance'), t(`codes.secrecy.${person.clearance}`)],
    [t('people.email'), person.email],
    [t('people.phone'), person.phone],
  ];
}

function PersonSheet({ person, account }: { person: Person; account: Account | undefined }) {
  const { t } = useTranslation();
  const facts = usePersonFacts(person);
  const standing: Fact[] = [
    [t('people.account'), <AccountTag key="state" active={person.active} account={account} known />],
    [t('people.passwordChanged'), account && showInstant(account.passwordChangedAt)],
  ];
  return (
    <AdminFrame title={person.fullName}>
      <PersonActions person={person} account={account} />
      <Panel title={t('administration.facts')}>
        <Facts facts={[...facts, ...standing]} />
      </Panel>
      <Panel title={t('administration.history')}>
        <HistoryTimeline kind="person" id={person.id} />
      </Panel>
    </AdminFrame>
  );
}

export default function PersonPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const person = usePerson(id);
  const accounts = useAccounts();
  const error = person.error ?? accounts.error;
  const again = () => void Promise.all([person.refetch(), accounts.refetch()]);
  const list = t('administration.parts.people');
  if (error) return <RecordProblem error={error} onRetry={again} to="/administration" list={list} />;
  if (!person.data || !accounts.data) return <Loader aria-label={t('common.loading')} />;
  const account = accounts.data.find((one) => one.person === id);
  return <PersonSheet person={person.data} account={account} />;
}
