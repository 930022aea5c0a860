import { useLingui } from '@lingui/react';
import type { AccountInput, Role, RoleInput } from '../../api/contract.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { UnitBox } from '../../ui/unit-box.js';
import { roleChoices, roleLabel } from '../../words/role-words.js';

interface RolesProps {
  roles: RoleInput[];
  onChange: (roles: RoleInput[]) => void;
}

function Roles({ roles, onChange }: RolesProps) {
  const { i18n } = useLingui();
  function set(index: number, part: Partial<RoleInput>) {
    onChange(roles.map((role, at) => (at === index ? { ...role, ...part } : role)));
  }
  return (
    <fieldset className="ta-roles">
      <legend>{i18n.t('Rollen')}</legend>
      {roles.map((role, index) => (
        <div className="ta-role-row" key={index}>
          <SelectField
            label={i18n.t('Rolle {number}', { number: index + 1 })}
            value={role.role}
            options={roleChoices.map((value) => ({ value, label: roleLabel(i18n, value) }))}
            onChange={(value) => {
              set(index, { role: value as Role, ...(value === 'administrator' ? { unitId: null } : {}) });
            }}
          />
          <UnitBox
            label={i18n.t('Gilt im Amt (leer: ganze Stadt), Rolle {number}', { number: index + 1 })}
            value={role.unitId ?? ''}
            onChange={(unitId) => {
              set(index, { unitId: unitId === '' ? null : unitId });
            }}
          />
          <Button
            icon="delete"
            onPress={() => {
              onChange(roles.filter((_, at) => at !== index));
            }}
          >
            {i18n.t('Rolle {number} entfernen', { number: index + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button
          icon="add"
          onPress={() => {
            onChange([...roles, { role: 'caseworker', unitId: null }]);
          }}
        >
          {i18n.t('Rolle hinzufügen')}
        </Button>
      </div>
    </fieldset>
  );
}

interface AccountFieldsProps {
  value: AccountInput;
  onChange: (value: AccountInput) => void;
  /** Whether faults are shown already. */
  isChecked: boolean;
}

/** Name, office and roles of an account. */
export function AccountFields({ value, onChange, isChecked }: AccountFieldsProps) {
  const { i18n } = useLingui();
  return (
    <>
      <TextField
        label={i18n.t('Vor- und Nachname')}
        isRequired
        value={value.displayName}
        error={isChecked && value.displayName.trim() === '' ? i18n.t('Bitte einen Namen eingeben.') : undefined}
        onChange={(displayName) => {
          onChange({ ...value, displayName });
        }}
      />
      <TextField
        label={i18n.t('E-Mail-Adresse')}
        hint={i18n.t('Darf leer bleiben.')}
        value={value.email}
        onChange={(email) => {
          onChange({ ...value, email });
        }}
      />
      <UnitBox
        label={i18n.t('Arbeitet im Amt')}
        value={value.unitId ?? ''}
        onChange={(unitId) => {
          onChange({ ...value, unitId: unitId === '' ? null : unitId });
        }}
      />
      <Roles
        roles={value.roles}
        onChange={(roles) => {
          onChange({ ...value, roles });
        }}
      />
    </>
  );
}
