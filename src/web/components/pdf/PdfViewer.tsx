import { Loader, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PdfPage } from './PdfPage.tsx';
import classes from './PdfViewer.module.css';
import { usePdf } from './use-pdf.ts';
import { ViewerBar } from './ViewerBar.tsx';

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];

function stepFrom(zoom: number, by: 1 | -1): number {
  const next =
    by === 1 ? STEPS.find((step) => step > zoom + 0.01) : STEPS.findLast((step) => step < zoom - 0.01);
  return next ?? zoom;
}

interface PdfViewerProps {
  url: string;
  name: string;
}

/** Draws the pages that come into view, each under a layer of selectable text. Zoom 1 is the width of the frame. */
export default function PdfViewer({ url, name }: PdfViewerProps) {
  const { t } = useTranslation();
  const { pdf, failed } = usePdf(url);
  const [zoom, setZoom] = useState(1);
  const { ref, width } = useElementSize();
  const pages = pdf ? Array.from({ length: pdf.numPages }, (_, index) => index + 1) : [];
  return (
    <div className={classes.viewer}>
      <ViewerBar
        url={url}
        name={name}
        pages={pages.length}
        zoom={zoom}
        onZoom={(by) => setZoom(by === 0 ? 1 : stepFrom(zoom, by))}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={classes.pages} tabIndex={0} aria-label={t('viewer.content', { name })}>
        <div ref={ref} />
        {failed && <Text p="lg">{t('viewer.failed')}</Text>}
        {!pdf && !failed && <Loader m="lg" aria-label={t('common.loading')} />}
        {pdf &&
          width > 0 &&
          pages.map((number) => (
            <PdfPage key={number} pdf={pdf} number={number} width={Math.floor(width * zoom)} />
          ))}
      </section>
    </div>
  );
}
