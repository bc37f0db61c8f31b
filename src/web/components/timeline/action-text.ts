import type { TFunction } from 'i18next';
import type { HistoryEntry } from '../../api/history.ts';
import type { Texts } from '../../i18n/vi/index.ts';

type Action = keyof Texts['history']['actions'];

export function actionText(t: TFunction, action: string): string {
  return t(`history.actions.${action as Action}`, { defaultValue: t('history.other') });
}

/** What a person wrote with the act: the direction, a reason, a result. */
const TOLD = ['to', 'text', 'reason', 'result', 'note', 'arrivalNumber', 'numberAndSymbol'];

export function detailText({ details }: HistoryEntry): string {
  return TOLD.map((name) => details?.[name])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(' · ');
}
