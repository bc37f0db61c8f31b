import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionLine } from '../../api/signing.ts';
import { Tag } from '../../components/tags/Tag.tsx';
import classes from './Signing.module.css';
import { LINE_TONES } from './signing-states.ts';

interface LineListProps {
  lines: readonly SessionLine[];
  current: string | undefined;
  onChoose: (id: string) => void;
}

export function useNameOf(): (line: Pick<SessionLine, 'abstract'>) => string {
  const { t } = useTranslation();
  return ({ abstract }) => abstract || t('signing.secretDocument');
}

/** Its place and its abstract; abstracts are written small after “V/v”, in a list they begin a line. */
export function LineName({ line }: { line: SessionLine }) {
  const nameOf = useNameOf();
  return (
    <span className={classes.lineName}>
      <span className={classes.place}>{`${line.place}.`}</span>
      <span className={classes.subject}>{nameOf(line)}</span>
    </span>
  );
}

function Line({ line }: { line: SessionLine }) {
  const { t } = useTranslation();
  const facts = [line.receipt?.numberAndSymbol, t(`signing.seen.${line.seen?.how ?? 'none'}`)];
  return (
    <>
      <span className={classes.lineHead}>
        <LineName line={line} />
        <Tag tone={LINE_TONES[line.state]}>{t(`signing.state.${line.state}`)}</Tag>
      </span>
      <span className="minor">{facts.filter(Boolean).join(' · ')}</span>
      {line.reasons?.map(({ code, message }) => (
        <span key={code} className={classes.reason}>
          {message}
        </span>
      ))}
    </>
  );
}

/** Every document of the session, with what became of it; the one that is shown is kept in sight. */
export function LineList({ lines, current, onChoose }: LineListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const shown = current && list.current?.querySelector<HTMLElement>('[aria-current]');
    if (shown) shown.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (lines.length === 0) return <Text>{t('common.emptyList')}</Text>;
  return (
    <ol className={classes.lines} aria-label={t('signing.lines')} ref={list}>
      {lines.map((line) => (
        <li key={line.id}>
          <button
            type="button"
            className={classes.line}
            aria-current={line.id === current || undefined}
            onClick={() => onChoose(line.id)}
          >
            <Line line={line} />
          </button>
        </li>
      ))}
    </ol>
  );
}
