import { ActionIcon, Group, Text } from '@mantine/core';
import {
  IconArrowsHorizontal,
  IconDownload,
  IconExternalLink,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './PdfViewer.module.css';

interface ViewerBarProps {
  url: string;
  name: string;
  pages?: number;
  zoom?: number;
  onZoom?: (by: 1 | -1 | 0) => void;
}

const BUTTON = { variant: 'subtle', color: 'gray', size: 'md' } as const;

function Zoom({ zoom, onZoom }: { zoom: number; onZoom: (by: 1 | -1 | 0) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <ActionIcon {...BUTTON} aria-label={t('viewer.smaller')} onClick={() => onZoom(-1)}>
        <IconZoomOut size={18} />
      </ActionIcon>
      <Text size="xs" className="number" w={38} ta="center">
        {Math.round(zoom * 100)}%
      </Text>
      <ActionIcon {...BUTTON} aria-label={t('viewer.larger')} onClick={() => onZoom(1)}>
        <IconZoomIn size={18} />
      </ActionIcon>
      <ActionIcon {...BUTTON} aria-label={t('viewer.fit')} onClick={() => onZoom(0)}>
        <IconArrowsHorizontal size={18} />
      </ActionIcon>
    </>
  );
}

export function ViewerBar({ url, name, pages = 0, zoom = 1, onZoom }: ViewerBarProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.bar}>
      <Text size="sm" fw={600} truncate title={name}>
        {name}
      </Text>
      {pages > 0 && (
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {t('viewer.pages', { count: pages })}
        </Text>
      )}
      <Group gap={2} ml="auto" wrap="nowrap">
        {onZoom && <Zoom zoom={zoom} onZoom={onZoom} />}
        <ActionIcon
          {...BUTTON}
          component="a"
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={t('viewer.newTab')}
        >
          <IconExternalLink size={18} />
        </ActionIcon>
        <ActionIcon {...BUTTON} component="a" href={`${url}?download=1`} aria-label={t('common.download')}>
          <IconDownload size={18} />
        </ActionIcon>
      </Group>
    </div>
  );
}
