import { Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { contentOf } from '../../api/files.ts';
import { PdfPage } from '../../components/pdf/PdfPage.tsx';
import { usePdf } from '../../components/pdf/use-pdf.ts';

interface PagesProps {
  file: string;
  name: string;
  width: number;
}

/** The pages of one file among others, without a bar of its own. */
export default function Pages({ file, name, width }: PagesProps) {
  const { t } = useTranslation();
  const { pdf, failed } = usePdf(contentOf(file));
  if (failed) return <Text p="lg">{t('viewer.failed')}</Text>;
  if (!pdf) return <Loader m="lg" aria-label={t('common.loading')} />;
  return (
    <section aria-label={t('viewer.content', { name })}>
      {Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((number) => (
        <PdfPage key={number} pdf={pdf} number={number} width={width} />
      ))}
    </section>
  );
}
