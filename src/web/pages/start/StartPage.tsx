import { Button, SimpleGrid, Text, Title } from '@mantine/core';
import { IconBuildingBank, IconSchool } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openDemoOffice } from '../../api/setup.ts';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { Front } from '../sign-in/Front.tsx';
import { SetupForm } from './SetupForm.tsx';
import classes from './StartPage.module.css';

interface DoorProps {
  icon: ReactNode;
  title: string;
  text: string;
  button: ReactNode;
}

function Door({ icon, title, text, button }: DoorProps) {
  return (
    <section className={classes.door}>
      {icon}
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text size="sm" c="dimmed" style={{ flex: 1 }}>
        {text}
      </Text>
      {button}
    </section>
  );
}

function Doors({ onSetup }: { onSetup: () => void }) {
  const { t } = useTranslation();
  const demo = useCommand({ run: (_: undefined) => openDemoOffice() });
  return (
    <>
      <Title order={1} size="h2">
        {t('start.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('start.intro')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Door
          icon={<IconBuildingBank size={34} stroke={1.4} aria-hidden />}
          title={t('start.office.title')}
          text={t('start.office.text')}
          button={<Button onClick={onSetup}>{t('start.office.go')}</Button>}
        />
        <Door
          icon={<IconSchool size={34} stroke={1.4} aria-hidden />}
          title={t('start.demo.title')}
          text={t('start.demo.text')}
          button={
            <Button variant="default" loading={demo.busy} onClick={() => demo.send(undefined)}>
              {t('start.demo.go')}
            </Button>
          }
        />
      </SimpleGrid>
      {demo.error && <ProblemAlert error={demo.error} />}
    </>
  );
}

/** The link of the console leads straight to the form: `/setup?token=…`. */
function tokenOfLink(): string {
  return new URLSearchParams(window.location.search).get('token') ?? '';
}

/** The first page of an empty data folder. */
export default function StartPage() {
  const [setup, setSetup] = useState(() => tokenOfLink() !== '');
  return (
    <Front wide>
      {setup ? (
        <SetupForm token={tokenOfLink()} onBack={() => setSetup(false)} />
      ) : (
        <Doors onSetup={() => setSetup(true)} />
      )}
    </Front>
  );
}
