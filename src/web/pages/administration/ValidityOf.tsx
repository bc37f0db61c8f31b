import { useTranslation } from 'react-i18next';
import { showDay } from '../../components/dates.ts';
import { Tag, type Tone } from '../../components/tags/Tag.tsx';
import { type Validity, validityOf } from './trust-texts.ts';

const TONES: { readonly [validity in Validity]: Tone } = {
  valid: 'done',
  soon: 'wait',
  expired: 'alarm',
  early: 'wait',
};

/** From when to when a certificate is valid; marked when that ends soon or has ended. */
export function ValidityOf({ notBefore, notAfter }: { notBefore: string; notAfter: string }) {
  const { t } = useTranslation();
  const validity = validityOf({ notBefore, notAfter });
  return (
    <span className="number">
      {showDay(notBefore)} – {showDay(notAfter)}{' '}
      {validity !== 'valid' && <Tag tone={TONES[validity]}>{t(`trust.validity.${validity}`)}</Tag>}
    </span>
  );
}
