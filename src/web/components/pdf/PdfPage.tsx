import { useIntersection } from '@mantine/hooks';
import { type PDFDocumentProxy, type PDFPageProxy, TextLayer } from 'pdfjs-dist';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import classes from './PdfViewer.module.css';

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  width: number;
}

interface Places {
  canvas: HTMLCanvasElement;
  text: HTMLDivElement;
}

/** Draws once; the answer stops what is still under way. */
function draw(page: PDFPageProxy, { canvas, text }: Places, scale: number): () => void {
  const sharp = Math.min(window.devicePixelRatio || 1, 2);
  const viewport = page.getViewport({ scale });
  const fine = page.getViewport({ scale: scale * sharp });
  canvas.width = Math.floor(fine.width);
  canvas.height = Math.floor(fine.height);
  const picture = page.render({ canvas, viewport: fine });
  picture.promise.catch(() => {});
  text.replaceChildren();
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport });
  layer.render().catch(() => {});
  return () => {
    picture.cancel();
    layer.cancel();
  };
}

/** A sheet keeps its height before it is drawn, so that nothing jumps while one scrolls. */
export function PdfPage({ pdf, number, width }: PdfPageProps) {
  const [page, setPage] = useState<PDFPageProxy>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const { ref, entry } = useIntersection({ rootMargin: '600px' });
  const near = entry?.isIntersecting ?? false;
  useEffect(() => {
    if (near) pdf.getPage(number).then(setPage, () => {});
  }, [pdf, number, near]);
  const natural = page?.getViewport({ scale: 1 });
  const scale = natural ? width / natural.width : 1;
  useEffect(() => {
    if (!page || !near || !canvas.current || !text.current) return;
    return draw(page, { canvas: canvas.current, text: text.current }, scale);
  }, [page, near, scale]);
  const height = natural ? natural.height * scale : width * Math.SQRT2;
  const style = { width, height, '--total-scale-factor': scale } as CSSProperties;
  return (
    <div ref={ref} className={classes.page} style={style}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a bare canvas takes no focus; the text layer is what is read */}
      <canvas ref={canvas} aria-hidden="true" />
      <div ref={text} className={classes.text} />
    </div>
  );
}
