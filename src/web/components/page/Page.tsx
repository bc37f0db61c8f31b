import { Group, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Page.module.css';

interface PageProps {
  title: string;
  /** Above the title: where one is. */
  over?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

let firstPage = true;

/** After a navigation the heading takes the focus, so that keyboard and screen reader start at the new page. */
function useHeadingFocus(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('common.product')}`;
  }, [title, t]);
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return heading;
}

export function Page({ title, over, actions, children }: PageProps) {
  const heading = useHeadingFocus(title);
  return (
    <div className={classes.page}>
      <Group justify="space-between" align="flex-end" mb="md" gap="sm">
        <div className={classes.heading}>
          {over && <div className={classes.over}>{over}</div>}
          <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </Title>
        </div>
        {actions && <Group gap="sm">{actions}</Group>}
      </Group>
      {children}
    </div>
  );
}
