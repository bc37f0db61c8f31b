import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SessionLine, SigningSession } from '../../api/signing.ts';
import { showInstant } from '../../components/dates.ts';
import { Facts } from '../../components/page/Facts.tsx';
import { LineName } from './LineList.tsx';
import classes from './Signing.module.css';

function Receipt({ line }: { line: SessionLine }) {
  const { t } = useTranslation();
  const { receipt, seen } = line;
  if (!receipt) return null;
  const sight = t(`signing.seen.${seen?.how ?? 'none'}`);
  return (
    <li className={classes.receipt}>
      <Link to={`/outgoing/${line.document}`} className={classes.receiptName}>
        <LineName line={line} />
      </Link>
      <Facts
        facts={[
          [t('signing.receipts.number'), receipt.numberAndSymbol],
          [t('signing.receipts.at'), showInstant(receipt.at)],
          [t('signing.receipts.level'), `PAdES ${receipt.level}`],
          [t('signing.receipts.seen'), seen ? `${sight}, ${showInstant(seen.at)}` : sight],
          [t('signing.receipts.file'), <code key="file">{receipt.sha256}</code>],
          [t('signing.receipts.fingerprint'), <code key="certificate">{receipt.fingerprint}</code>],
        ]}
      />
    </li>
  );
}

/** What was signed in this session and with what; kept with it. */
export function Receipts({ session }: { session: SigningSession }) {
  const { t } = useTranslation();
  const signed = session.lines.filter(({ receipt }) => receipt);
  if (signed.length === 0) return <Text c="dimmed">{t('signing.receipts.none')}</Text>;
  return (
    <>
      <Button
        variant="default"
        mb="sm"
        className={classes.unprinted}
        leftSection={<IconPrinter size={17} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('common.print')}
      </Button>
      <ol className={classes.receipts} aria-label={t('signing.receipts.title')}>
        {signed.map((line) => (
          <Receipt key={line.id} line={line} />
        ))}
      </ol>
    </>
  );
}
