import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { draftOutgoing } from '../../api/outgoing.ts';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { Page } from '../../components/page/Page.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { ContentFields } from './ContentFields.tsx';
import { DescribedFields } from './DescribedFields.tsx';
import { draftBodyOf, EMPTY_DRAFT } from './draft-values.ts';

/** Alone, or `?answersTo=` an incoming document. */
export default function DraftPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const answersTo = address.get('answersTo') ?? undefined;
  const subject = address.get('abstract') ?? '';
  const { form, restored, forget, discard } = useDraftForm(`outgoing:${answersTo ?? 'new'}`, {
    initialValues: { ...EMPTY_DRAFT, abstract: subject },
  });
  const command = useCommand({
    run: draftOutgoing,
    changes: ['outgoing', 'incoming'],
    form,
    notice: t('outgoing.draft.saved'),
    onDone: (doc) => {
      forget();
      void navigate(`/outgoing/${doc.id}`);
    },
  });
  return (
    <Page title={answersTo ? t('outgoing.draft.answerTitle') : t('outgoing.draft.title')}>
      <form onSubmit={form.onSubmit((values) => command.send(draftBodyOf(values, answersTo)))}>
        <DraftNotice restored={restored} onDiscard={discard} />
        <Panel title={t('outgoing.draft.about')}>
          <DescribedFields form={form} answering={answersTo !== undefined} withSecrecy />
        </Panel>
        <Panel title={t('outgoing.draft.body')}>
          <ContentFields form={form} />
        </Panel>
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot
          busy={command.busy}
          submit={t('outgoing.draft.submit')}
          onCancel={() => void navigate(-1)}
        />
      </form>
    </Page>
  );
}
