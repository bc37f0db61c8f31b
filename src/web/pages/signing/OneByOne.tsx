import { Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { SigningSession } from '../../api/signing.ts';
import { FileViewer } from '../../components/pdf/FileViewer.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import { LineList, useNameOf } from './LineList.tsx';
import classes from './Signing.module.css';
import type { Sitting } from './use-sitting.ts';

function List({ session, sitting }: { session: SigningSession; sitting: Sitting }) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false });
  const { current, choose } = sitting;
  const list = <LineList lines={session.lines} current={current?.id} onChoose={choose} />;
  if (!narrow) return <div className={classes.side}>{list}</div>;
  return (
    <details className={classes.folded}>
      <summary>{t('signing.listOpen', { place: current?.place ?? 0, size: session.size })}</summary>
      {list}
    </details>
  );
}

/** The list, the file in the middle, and what is decided on it. */
export function OneByOne({ session, sitting }: { session: SigningSession; sitting: Sitting }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { current } = sitting;
  return (
    <div className={classes.frame}>
      <List session={session} sitting={sitting} />
      {current ? (
        <div className={classes.desk}>
          <h2 className={classes.name}>{nameOf(current)}</h2>
          {session.actions.includes('decide') && (
            <DecisionBar sitting={sitting} line={current} size={session.size} purpose={session.purpose} />
          )}
          <div className={classes.file}>
            <FileViewer
              key={current.file}
              files={[{ id: current.file, name: nameOf(current), mediaType: 'application/pdf' }]}
            />
          </div>
        </div>
      ) : (
        <Text c="dimmed">{t('signing.nothingShown')}</Text>
      )}
    </div>
  );
}
