import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../components/page/Page.tsx';
import { JobsList } from './JobsList.tsx';
import { KeptFilesList } from './KeptFilesList.tsx';

const PARTS = ['waiting', 'given-up', 'planned', 'rest'] as const;
type Part = (typeof PARTS)[number];

function Shown({ part }: { part: Part }) {
  if (part === 'planned' || part === 'rest') return <KeptFilesList state={part} />;
  return <JobsList state={part} />;
}

/** What the program does by itself, for those who look after it. */
export default function BackgroundPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const part = PARTS.find((one) => one === address.get('part')) ?? 'waiting';
  return (
    <Page title={t('background.title')}>
      <Text c="dimmed" mb="sm" maw={860}>
        {t('background.intro')}
      </Text>
      <SegmentedControl
        mb="sm"
        maw="100%"
        style={{ overflowX: 'auto' }}
        aria-label={t('background.tabs.label')}
        value={part}
        onChange={(value) => setAddress({ part: value }, { replace: true })}
        data={PARTS.map((value) => ({ value, label: t(`background.tabs.${value}`) }))}
      />
      <Shown part={part} />
    </Page>
  );
}
