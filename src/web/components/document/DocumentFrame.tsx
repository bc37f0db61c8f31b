import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FileViewer, type ShownFile } from '../pdf/FileViewer.tsx';
import classes from './DocumentFrame.module.css';

interface DocumentFrameProps {
  files: readonly ShownFile[];
  /** Beside the file: what can be done, facts, relations, history. */
  children: ReactNode;
}

/** The file beside what can be done with it; one above the other where the screen is narrow. */
export function DocumentFrame({ files, children }: DocumentFrameProps) {
  const { t } = useTranslation();
  const file = useRef<HTMLDivElement>(null);
  const toFile = (): void => {
    file.current?.scrollIntoView();
    file.current?.querySelector<HTMLElement>('section')?.focus({ preventScroll: true });
  };
  return (
    <div className={classes.frame} data-bare={files.length === 0 || undefined}>
      <div className={classes.side}>
        {files.length > 0 && (
          <Button
            className={classes.toFile}
            variant="default"
            fullWidth
            mb="sm"
            leftSection={<IconFileText size={17} aria-hidden />}
            onClick={toFile}
          >
            {t('viewer.toFile')}
          </Button>
        )}
        {children}
      </div>
      {files.length > 0 && (
        <div className={classes.file} ref={file}>
          <FileViewer files={files} />
        </div>
      )}
    </div>
  );
}
