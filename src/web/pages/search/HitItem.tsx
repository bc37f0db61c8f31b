import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { pageOf } from '../../api/places.ts';
import { useTypeName } from '../../api/registers.ts';
import type { Fragment, Hit } from '../../api/search.ts';
import { showDay } from '../../components/dates.ts';
import { RowLink } from '../../components/list/RowLink.tsx';
import { Marked } from '../../components/search/Marked.tsx';
import { Tag } from '../../components/tags/Tag.tsx';
import { stateLabel } from './found-labels.ts';
import classes from './SearchPage.module.css';

/** The marks of a fragment, moved to where the fragment stands in the whole text. */
function marksIn(whole: string, fragments: readonly Fragment[] = []): Fragment['marks'] {
  return fragments.flatMap(({ text, marks }) => {
    const at = whole.indexOf(text);
    return at === -1 ? [] : marks.map(([start = 0, end = 0]) => [at + start, at + end]);
  });
}

/** Fields of which a piece is shown below the title. */
const PIECES = ['body', 'notes', 'people'] as const;

function Pieces({ hit }: { hit: Hit }) {
  const pieces = PIECES.flatMap((field) => hit.highlights[field] ?? []).slice(0, 3);
  return (
    <>
      {pieces.map((piece) => (
        <p key={piece.text} className={classes.piece}>
          … <Marked text={piece.text} marks={piece.marks} /> …
        </p>
      ))}
    </>
  );
}

/** `withMarks`: the words were typed with their marks, so it matters whether they were found so. */
export function HitItem({ hit, withMarks }: { hit: Hit; withMarks: boolean }) {
  const { t } = useTranslation();
  const typeName = useTypeName();
  const { kind, title, number = '', issuer, type, state, date, highlights } = hit;
  const titleMarks = marksIn(title, [...(highlights.title ?? []), ...(highlights.abstract ?? [])]);
  return (
    <li className={classes.hit}>
      <div className={classes.hitHead}>
        <RowLink to={pageOf(hit)}>
          {number !== '' && (
            <span className={classes.hitNumber}>
              <Marked text={number} marks={marksIn(number, highlights.number)} />
            </span>
          )}
          <Marked text={title} marks={titleMarks} />
        </RowLink>
        <Tag>{stateLabel(t, state, kind)}</Tag>
      </div>
      <Text size="sm" c="dimmed" className="number">
        {[t(`search.kind.${kind}`), type && typeName(type), showDay(date)].filter(Boolean).join(' · ')}
        {issuer && ' · '}
        {issuer && <Marked text={issuer} marks={marksIn(issuer, highlights.issuer)} />}
        {withMarks && !hit.exact && <> · {t('search.inexact')}</>}
      </Text>
      <Pieces hit={hit} />
    </li>
  );
}
