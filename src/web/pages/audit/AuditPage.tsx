import { Alert, Button, Loader, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signHead, useJournal, type Verdict, verifyJournal } from '../../api/journal.ts';
import { useCommand } from '../../components/forms/use-command.ts';
import { Facts } from '../../components/page/Facts.tsx';
import { Page } from '../../components/page/Page.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { ActList } from './ActList.tsx';
import { HeadList } from './HeadList.tsx';

function Finding({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  const { problems, agencies, records } = verdict;
  const entries = agencies.reduce((sum, agency) => sum + agency.entries, 0);
  if (problems.length === 0) {
    return (
      <Alert variant="outline" color="green" className="surface" role="status">
        {t('audit.verified', { entries, records })}
      </Alert>
    );
  }
  return (
    <Alert
      variant="outline"
      color="seal"
      className="surface"
      role="alert"
      title={t('audit.problems', { count: problems.length })}
    >
      {problems.map(({ place, problem }) => (
        <Text key={place + problem} size="sm">
          {place}: {problem}
        </Text>
      ))}
    </Alert>
  );
}

function VerifyPanel() {
  const { t } = useTranslation();
  const journal = useJournal();
  const [verdict, setVerdict] = useState<Verdict>();
  const verify = useCommand({ run: (_: undefined) => verifyJournal(), onDone: setVerdict });
  const button = (
    <Button size="xs" loading={verify.busy} onClick={() => verify.send(undefined)}>
      {t('audit.verify')}
    </Button>
  );
  return (
    <Panel title={t('audit.state')} actions={button}>
      {journal.isPending && <Loader size="sm" aria-label={t('common.loading')} />}
      {journal.error && <ProblemAlert error={journal.error} />}
      {journal.data && (
        <Facts
          facts={[
            [t('audit.entries'), journal.data.entries],
            [t('audit.head'), <code key="head">{journal.data.head}</code>],
          ]}
        />
      )}
      {verify.error && <ProblemAlert error={verify.error} />}
      {verdict && <Finding verdict={verdict} />}
    </Panel>
  );
}

export default function AuditPage() {
  const { t } = useTranslation();
  const journal = useJournal();
  const sign = useCommand({ run: (_: undefined) => signHead(), changes: ['journal'] });
  const button = (
    <Button size="xs" variant="default" loading={sign.busy} onClick={() => sign.send(undefined)}>
      {t('audit.sign')}
    </Button>
  );
  return (
    <Page title={t('audit.title')}>
      <Text c="dimmed" mb="md">
        {t('audit.intro')}
      </Text>
      <VerifyPanel />
      <Panel title={t('audit.heads')} actions={button}>
        {sign.error && <ProblemAlert error={sign.error} />}
        <HeadList heads={journal.data?.signedHeads ?? []} />
      </Panel>
      <Panel title={t('audit.acts')}>
        <ActList />
      </Panel>
    </Page>
  );
}
