import { Button, Group, Loader, Text } from '@mantine/core';
import { useElementSize, useIntersection } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { decideLines, type SessionLine, type SigningSession } from '../../api/signing.ts';
import { useCommand } from '../../components/forms/use-command.ts';
import { Tag } from '../../components/tags/Tag.tsx';
import { LineName, useNameOf } from './LineList.tsx';
import classes from './Signing.module.css';
import { LINE_TONES } from './signing-states.ts';
import type { Sitting } from './use-sitting.ts';

const Pages = lazy(() => import('./Pages.tsx'));

/** How long a document stays in the window until it counts as seen; several are noted at once. */
const GLANCE_MS = 1000;

/** Gathers what was seen among others, so that scrolling past ten documents is one request. */
function useSeenTogether(session: SigningSession) {
  const command = useCommand({
    run: (lines: string[]) =>
      decideLines(
        session.id,
        lines.map((line) => ({ line, seen: 'together' as const })),
      ),
  });
  const gathered = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (line: string): void => {
    gathered.current.add(line);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      command.send([...gathered.current]);
      gathered.current.clear();
    }, GLANCE_MS);
  };
}

function SheetActs({ line, sitting }: { line: SessionLine; sitting: Sitting }) {
  const { t } = useTranslation();
  const mayDecide = line.state === 'waiting' || line.state === 'failed';
  return (
    <Group justify="flex-end" gap="xs">
      {mayDecide ? (
        <>
          <Button size="xs" variant="default" onClick={() => sitting.decide(line, 'skip')}>
            {t('signing.skip')}
          </Button>
          <Button size="xs" color="seal" onClick={() => sitting.decide(line, 'sign')}>
            {t('signing.signThis')}
          </Button>
        </>
      ) : (
        <Button size="xs" variant="default" onClick={() => sitting.decide(line, 'wait')}>
          {t('signing.back')}
        </Button>
      )}
    </Group>
  );
}

interface SheetProps {
  line: SessionLine;
  sitting: Sitting | undefined;
  onSeen: (line: string) => void;
}

function Sheet({ line, sitting, onSeen }: SheetProps) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { ref, entry } = useIntersection({ threshold: 0.3 });
  const frame = useElementSize();
  const shown = entry?.isIntersecting ?? false;
  const drawn = useRef(false);
  drawn.current ||= shown;
  const fresh = line.state !== 'signed' && !line.seen;
  const tell = useRef(onSeen);
  tell.current = onSeen;
  useEffect(() => {
    if (!shown || !fresh) return;
    const timer = setTimeout(() => tell.current(line.id), GLANCE_MS);
    return () => clearTimeout(timer);
  }, [shown, fresh, line.id]);
  return (
    <li className={classes.sheet} ref={ref}>
      <div className={classes.lineHead}>
        <LineName line={line} />
        <Tag tone={LINE_TONES[line.state]}>{t(`signing.state.${line.state}`)}</Tag>
      </div>
      <div ref={frame.ref} className={classes.sheetPages}>
        {drawn.current && frame.width > 0 && (
          <Suspense fallback={<Loader m="lg" aria-label={t('common.loading')} />}>
            <Pages file={line.file} name={nameOf(line)} width={Math.floor(frame.width)} />
          </Suspense>
        )}
      </div>
      {sitting && <SheetActs line={line} sitting={sitting} />}
    </li>
  );
}

/** All documents that are not signed, one below the other with all their pages. */
export function Together({ session, sitting }: { session: SigningSession; sitting: Sitting }) {
  const { t } = useTranslation();
  const onSeen = useSeenTogether(session);
  const mayDecide = session.actions.includes('decide');
  const left = session.lines.filter(({ state }) => state !== 'signed');
  if (left.length === 0) return <Text c="dimmed">{t('signing.nothingShown')}</Text>;
  return (
    <ol className={classes.sheets} aria-label={t('signing.mode.together')}>
      {left.map((line) => (
        <Sheet key={line.id} line={line} sitting={mayDecide ? sitting : undefined} onSeen={onSeen} />
      ))}
    </ol>
  );
}
