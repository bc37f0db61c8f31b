import { Loader, Tabs } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Page } from '../../components/page/Page.tsx';

const PARTS: { readonly [part in Part]: ComponentType } = {
  people: lazy(() => import('./PeoplePart.tsx')),
  units: lazy(() => import('./UnitsPart.tsx')),
  positions: lazy(() => import('./PositionsPart.tsx')),
  books: lazy(() => import('./BooksPart.tsx')),
  calendar: lazy(() => import('./CalendarPart.tsx')),
  agency: lazy(() => import('./AgencyPart.tsx')),
};
type Part = 'people' | 'units' | 'positions' | 'books' | 'calendar' | 'agency';
const NAMES = ['people', 'units', 'positions', 'books', 'calendar', 'agency'] as const;

export default function AdministrationPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { part = 'people' } = useParams();
  const chosen = NAMES.find((name) => name === part) ?? 'people';
  const Shown = PARTS[chosen];
  return (
    <Page title={t('administration.title')}>
      <Tabs
        value={chosen}
        onChange={(value) => void navigate(`/administration/${value}`)}
        keepMounted={false}
      >
        <Tabs.List mb="md" aria-label={t('administration.tabs.label')}>
          {NAMES.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`administration.tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {NAMES.map((name) => (
          <Tabs.Panel key={name} value={name}>
            <Suspense fallback={<Loader aria-label={t('common.loading')} />}>
              {name === chosen && <Shown />}
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
