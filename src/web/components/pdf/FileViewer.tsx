import { Loader, Tabs, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contentOf, useFileText } from '../../api/files.ts';
import classes from './PdfViewer.module.css';
import { ViewerBar } from './ViewerBar.tsx';

const PdfViewer = lazy(() => import('./PdfViewer.tsx'));

export interface ShownFile {
  id: string;
  name: string;
  mediaType: string;
}

function PlainText({ file }: { file: ShownFile }) {
  const { t } = useTranslation();
  const text = useFileText(file.id);
  if (text.isPending) return <Loader m="lg" aria-label={t('common.loading')} />;
  return <pre className={classes.plain}>{text.data || t('viewer.noText')}</pre>;
}

function Picture({ file }: { file: ShownFile }) {
  return <img src={contentOf(file.id)} alt={file.name} className={classes.image} />;
}

function OtherFile({ file }: { file: ShownFile }) {
  const picture = file.mediaType.startsWith('image/');
  return (
    <div className={classes.viewer}>
      <ViewerBar url={contentOf(file.id)} name={file.name} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={classes.pages} tabIndex={0} aria-label={file.name}>
        {picture ? <Picture file={file} /> : <PlainText file={file} />}
      </section>
    </div>
  );
}

function OneFile({ file }: { file: ShownFile }) {
  const { t } = useTranslation();
  if (file.mediaType !== 'application/pdf') return <OtherFile file={file} />;
  return (
    <Suspense fallback={<Loader m="lg" aria-label={t('common.loading')} />}>
      <PdfViewer url={contentOf(file.id)} name={file.name} />
    </Suspense>
  );
}

/** Shows the files of a document, one at a time. */
export function FileViewer({ files }: { files: readonly ShownFile[] }) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string | null>(null);
  const file = files.find(({ id }) => id === chosen) ?? files[0];
  if (!file) {
    return (
      <Text c="dimmed" p="xl" ta="center" className={classes.viewer}>
        {t('viewer.noFile')}
      </Text>
    );
  }
  return (
    <div className={classes.files}>
      {files.length > 1 && (
        <Tabs value={file.id} onChange={choose} aria-label={t('viewer.files')}>
          <Tabs.List>
            {files.map(({ id, name }) => (
              <Tabs.Tab key={id} value={id} maw={260}>
                <Text size="sm" truncate>
                  {name}
                </Text>
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      <OneFile key={file.id} file={file} />
    </div>
  );
}
