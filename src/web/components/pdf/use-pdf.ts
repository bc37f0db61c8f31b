import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
} from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';

GlobalWorkerOptions.workerSrc = workerUrl;

const DECODERS = new URL('/pdf/', window.location.origin).href;

/** From an address of ours, or from bytes that are here already. */
export function openPdf(source: { url: string } | { data: ArrayBuffer }): PDFDocumentLoadingTask {
  return getDocument({ ...source, wasmUrl: DECODERS, useWasm: false, withCredentials: true });
}

/** Opens a PDF and lets go of it when another one is shown. */
export function usePdf(url: string): { pdf: PDFDocumentProxy | undefined; failed: boolean } {
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let shown = true;
    const task = openPdf({ url });
    setPdf(undefined);
    setFailed(false);
    task.promise.then(
      (opened) => shown && setPdf(opened),
      () => shown && setFailed(true),
    );
    return () => {
      shown = false;
      void task.destroy();
    };
  }, [url]);
  return { pdf, failed };
}
