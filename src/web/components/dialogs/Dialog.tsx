import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface DialogProps {
  title: string;
  onClose: () => void;
  size?: string | number;
  children: ReactNode;
}

/** A dialog that is open while mounted; fills the screen of a telephone. A click beside it does not lose what is typed. */
export function Dialog({ title, onClose, size = 'lg', children }: DialogProps) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 36em)', false, { getInitialValueInEffect: false });
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      fullScreen={narrow}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      styles={{ title: { fontWeight: 650, fontSize: '1.0625rem' } }}
    >
      {children}
    </Modal>
  );
}
