import { Loader, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PdfPage } from '../pdf/PdfPage.tsx';
import { openPdf } from '../pdf/use-pdf.ts';
import { differingPages } from './differing-pages.ts';
import classes from './Judgement.module.css';

/** The file as it is; with a length, its first bytes: the file as it was when it was so long. */
export type OpenRevision = (bytes?: number) => Promise<ArrayBuffer>;

interface Compared {
  readonly before: PDFDocumentProxy;
  readonly after: PDFDocumentProxy;
  readonly pages: readonly number[];
}

function useComparison(open: OpenRevision, signedBytes: number) {
  const [compared, setCompared] = useState<Compared>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let shown = true;
    const tasks = [open(signedBytes), open()].map(async (bytes) => openPdf({ data: await bytes }));
    const compare = async (): Promise<void> => {
      const [before, after] = await Promise.all(tasks.map(async (task) => (await task).promise));
      if (!before || !after) return;
      const pages = await differingPages(before, after);
      if (shown) setCompared({ before, after, pages });
    };
    compare().catch(() => shown && setFailed(true));
    return () => {
      shown = false;
      for (const task of tasks) void task.then((one) => one.destroy()).catch(() => {});
    };
  }, [open, signedBytes]);
  return { compared, failed };
}

function Side({ pdf, number, caption }: { pdf: PDFDocumentProxy; number: number; caption: string }) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  return (
    <div className={classes.side}>
      <figure>
        <figcaption>{caption}</figcaption>
        <div ref={ref}>
          {number > pdf.numPages && <Text size="sm">{t('judgement.absent')}</Text>}
          {number <= pdf.numPages && width > 0 && (
            <PdfPage pdf={pdf} number={number} width={Math.floor(width)} />
          )}
        </div>
      </figure>
    </div>
  );
}

/** Pages that look different now from what they were when they were signed, side by side. */
export default function RevisionSides({ open, signedBytes }: { open: OpenRevision; signedBytes: number }) {
  const { t } = useTranslation();
  const { compared, failed } = useComparison(open, signedBytes);
  if (failed) return <Text size="sm">{t('judgement.compareFailed')}</Text>;
  if (!compared) return <Loader size="sm" mt="xs" aria-label={t('judgement.comparing')} />;
  const { before, after, pages } = compared;
  if (pages.length === 0) return <Text size="sm">{t('judgement.sameLook')}</Text>;
  return pages.map((page) => (
    <div className={classes.sides} key={page}>
      <Side pdf={before} number={page} caption={t('judgement.before', { page })} />
      <Side pdf={after} number={page} caption={t('judgement.after', { page })} />
    </div>
  ));
}
