import { useTranslation } from 'react-i18next';
import { type Person, savePerson } from '../../api/administration.ts';
import { useHeld } from '../../components/forms/use-held.ts';
import { EditDialog } from './EditDialog.tsx';
import { PersonFields } from './PersonFields.tsx';
import { personBodyOf, personValuesOf } from './person-values.ts';

export function EditPersonDialog(props: { person: Person; onClose: () => void }) {
  const { onClose } = props;
  const { t } = useTranslation();
  const { held: person } = useHeld(props.person);
  return (
    <EditDialog
      title={`${t('people.edit')}: ${person.fullName}`}
      draft={`person:${person.id}`}
      initial={personValuesOf(person)}
      fields={(form) => <PersonFields form={form} />}
      changes={['person', 'unit', 'account', 'session']}
      run={(values) => savePerson(person, personBodyOf(values))}
      onClose={onClose}
      size="xl"
    />
  );
}
