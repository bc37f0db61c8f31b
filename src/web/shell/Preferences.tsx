import { ActionIcon, Menu, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { tellLanguage, useSession } from '../api/session.ts';
import { currentLocale, isLocale, setLocale } from '../i18n/index.ts';

/** The messages of the server follow: its session knows the language as well. */
function useLanguageChoice(): (value: string) => void {
  const { data: session } = useSession();
  return (value) => {
    if (!isLocale(value)) return;
    void setLocale(value);
    if (session?.signedIn) void tellLanguage(value).catch(() => {});
  };
}

export function LanguageSwitch() {
  const { t } = useTranslation();
  const choose = useLanguageChoice();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('shell.language')}
      value={currentLocale()}
      onChange={choose}
      data={[
        { value: 'vi', label: 'VI' },
        { value: 'en', label: 'EN' },
      ]}
    />
  );
}

const SCHEMES = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

export function SchemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = SCHEMES[colorScheme];
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={t('shell.scheme.label')}>
          <Current size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {(['light', 'dark', 'auto'] as const).map((scheme) => {
          const Icon = SCHEMES[scheme];
          return (
            <Menu.Item key={scheme} leftSection={<Icon size={16} />} onClick={() => setColorScheme(scheme)}>
              {t(`shell.scheme.${scheme}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
