import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accessCommands, wallsQuery } from '../../api/access.js';
import type { Walls } from '../../api/contract/access.js';
import { filingPlanQuery, orgUnitsQuery, unitLabel } from '../../api/organisation.js';
import { notify } from '../../ui/notices.js';
import { ChoiceBox } from '../../ui/choice-box.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { UnitBox } from '../../ui/unit-box.js';
import { NamedList, type Named } from './named-list.js';
import { PersonBox } from './person-box.js';
import { ReasonDialog } from './reason-dialog.js';

type Wall = Walls['walls'][number];

interface Draft {
  name: string;
  legalBasis: string;
  admitsReasoned: boolean;
  persons: Named[];
  offices: Named[];
  planUnits: Named[];
}

function draftOf(wall: Wall | undefined): Draft {
  return {
    name: wall?.name ?? '',
    legalBasis: wall?.legalBasis ?? '',
    admitsReasoned: wall?.admitsReasoned ?? false,
    persons: wall?.persons ?? [],
    offices: (wall?.offices ?? []).map((unit) => ({ id: unit.id, name: unitLabel(unit) })),
    planUnits: (wall?.planUnits ?? []).map(({ id, mark, title }) => ({ id, name: `${mark} ${title}` })),
  };
}

const including = (list: Named[], one: Named): Named[] =>
  one.id === '' || list.some(({ id }) => id === one.id) ? list : [...list, one];

interface CircleProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

/** Persons and offices within the wall, and plan units behind it. */
function Circle({ draft, change }: CircleProps) {
  const { i18n } = useLingui();
  const units = useQuery(orgUnitsQuery).data ?? [];
  const plan = useQuery(filingPlanQuery).data;
  const planUnits = (plan?.units ?? []).map(({ id, mark, title }) => ({ id, label: `${mark} ${title}` }));
  return (
    <>
      <UnitBox
        key={`office-${String(draft.offices.length)}`}
        label={i18n.t('Amt in den Kreis aufnehmen')}
        value=""
        onChange={(id) => {
          const unit = units.find((one) => one.id === id);
          if (unit) change({ offices: including(draft.offices, { id, name: unitLabel(unit) }) });
        }}
      />
      <NamedList
        label={i18n.t('Ämter im Kreis')}
        items={draft.offices}
        onChange={(offices) => {
          change({ offices });
        }}
      />
      <PersonBox
        key={`person-${String(draft.persons.length)}`}
        label={i18n.t('Person in den Kreis aufnehmen')}
        value=""
        onChange={(id, name) => {
          change({ persons: including(draft.persons, { id, name }) });
        }}
      />
      <NamedList
        label={i18n.t('Personen im Kreis')}
        items={draft.persons}
        onChange={(persons) => {
          change({ persons });
        }}
      />
      <ChoiceBox
        key={`plan-${String(draft.planUnits.length)}`}
        label={i18n.t('Aktenplaneinheit dahinter stellen')}
        hint={i18n.t('Mit allem, was darunter liegt.')}
        choices={planUnits}
        value=""
        onChange={(id) => {
          const unit = planUnits.find((one) => one.id === id);
          if (unit) change({ planUnits: including(draft.planUnits, { id, name: unit.label }) });
        }}
      />
      <NamedList
        label={i18n.t('Aktenplaneinheiten dahinter')}
        items={draft.planUnits}
        onChange={(chosen) => {
          change({ planUnits: chosen });
        }}
      />
    </>
  );
}

/** Proposes a wall, or what an existing one shall become. */
export function WallDialog({ wall, onClose }: { wall: Wall | undefined; onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(wall));
  const [key] = useState(() => crypto.randomUUID());
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
  };
  const proposing = useMutation({
    mutationFn: (reason: string) =>
      accessCommands.proposeWall(
        {
          ...(wall === undefined ? {} : { wallId: wall.id }),
          name: draft.name.trim(),
          legalBasis: draft.legalBasis.trim(),
          admitsReasoned: draft.admitsReasoned,
          userIds: draft.persons.map(({ id }) => id),
          unitIds: draft.offices.map(({ id }) => id),
          planUnitIds: draft.planUnits.map(({ id }) => id),
          reason,
        },
        key,
      ),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Vorgeschlagen. Der Datenschutz entscheidet.') });
      await queries.invalidateQueries({ queryKey: wallsQuery.queryKey });
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={wall === undefined ? i18n.t('Schranke vorschlagen') : i18n.t('„{wall}“ ändern', { wall: wall.name })}
      act={i18n.t('Vorschlagen')}
      isBusy={proposing.isPending}
      error={proposing.error}
      isReady={
        draft.name.trim() !== '' && draft.legalBasis.trim() !== '' && draft.offices.length + draft.persons.length > 0
      }
      onClose={onClose}
      onSubmit={proposing.mutate}
    >
      <TextField
        label={i18n.t('Name')}
        isRequired
        value={draft.name}
        onChange={(name) => {
          change({ name });
        }}
      />
      <TextField
        label={i18n.t('Rechtsgrundlage')}
        isRequired
        hint={i18n.t('Zum Beispiel § 35 SGB I, §§ 67 ff. SGB X oder § 50 BeamtStG.')}
        value={draft.legalBasis}
        onChange={(legalBasis) => {
          change({ legalBasis });
        }}
      />
      <Circle draft={draft} change={change} />
      <SelectField
        label={i18n.t('Zugriff mit Begründung')}
        value={draft.admitsReasoned ? 'yes' : 'no'}
        options={[
          { value: 'no', label: i18n.t('nicht zugelassen') },
          { value: 'yes', label: i18n.t('zugelassen') },
        ]}
        onChange={(value) => {
          change({ admitsReasoned: value === 'yes' });
        }}
      />
    </ReasonDialog>
  );
}
