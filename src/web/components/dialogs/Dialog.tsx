import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Dialog.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** `beside`: over the left column of a document's page, so that its file stays in sight. */
  size?: string;
  children: ReactNode;
}

const TITLE = { fontWeight: 650, fontSize: '1.0625rem' };

/** A dialog that is open while mounted; fills the screen of a telephone. A click beside it does not lose what is typed. */
export function Dialog({ title, onClose, size = 'beside', children }: DialogProps) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 36em)', false, { getInitialValueInEffect: false });
  const beside = size === 'beside' && !narrow;
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={beside ? 440 : size}
      classNames={beside ? { inner: classes.beside } : {}}
      overlayProps={{ backgroundOpacity: beside ? 0.25 : 0.45 }}
      fullScreen={narrow}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      styles={{ title: TITLE }}
    >
      {children}
    </Modal>
  );
}
