import {
  type ChecklistItem,
  type FieldCondition,
  type FieldValue,
  type FileTypeContent,
  isEmptyValue,
  isPartKey,
  TYPE_LIMITS,
  type TypeField,
} from './file-type-content.js';
import { namingFaults } from './subject-name.js';
import { below, typeFault, type TypeFault, type TypeFaultCode } from './type-fault.js';

/** What a type is checked against outside of itself. */
export interface TypeSurroundings {
  /** Whether a value suits a field; said by the field's schema. */
  readonly fits: (field: TypeField, value: FieldValue) => boolean;
  /** Marks of the plan in force; `undefined` when there is none. */
  readonly planMarks: ReadonlySet<string> | undefined;
  readonly officeNumbers: ReadonlySet<string>;
  /** Fields of the version before by key: what a key means does not change. */
  readonly earlierKinds?: ReadonlyMap<string, TypeField['kind']> | undefined;
}

/** Everything in a type that contradicts itself or its surroundings; a type with one fault is not released. */
export function contentFaults(content: FileTypeContent, around: TypeSurroundings): TypeFault[] {
  return [
    ...(content.title === '' ? [typeFault('title-missing', '/title')] : []),
    ...keyFaults(content),
    ...content.fields.flatMap((field, index) => fieldFaults(content, field, index, around)),
    ...columnFaults(content),
    ...roleFaults(content),
    ...content.checklist.flatMap((item, index) => itemFaults(content, item, index)),
    ...namingFaults(content).map(({ code, part }) => typeFault(code, '/naming', part)),
    ...placeFaults(content, around),
    ...(content.retention?.reason === '' ? [typeFault('retention-reason-missing', '/retention/reason')] : []),
  ];
}

/** Kinds that have the setting; all others must leave it empty. */
const SETTINGS: readonly {
  readonly name: 'unit' | 'minimum' | 'maximum' | 'decimals' | 'choices' | 'mask';
  readonly kinds: readonly TypeField['kind'][];
}[] = [
  { name: 'unit', kinds: ['number'] },
  { name: 'minimum', kinds: ['number', 'money'] },
  { name: 'maximum', kinds: ['number', 'money'] },
  { name: 'decimals', kinds: ['number'] },
  { name: 'choices', kinds: ['choice', 'multi-choice'] },
  { name: 'mask', kinds: ['code'] },
];

/** Fields and roles share one list of keys, for the template of the subject names both. */
function keyFaults({ fields, roles, tabs, checklist }: FileTypeContent): TypeFault[] {
  const named = [
    ...fields.map(({ key }, index) => ({ key, at: `/fields/${String(index)}/key` })),
    ...roles.map(({ key }, index) => ({ key, at: `/roles/${String(index)}/key` })),
  ];
  return [
    ...faultsOfKeys(named),
    ...faultsOfKeys(tabs.map(({ key }, index) => ({ key, at: `/tabs/${String(index)}/key` }))),
    ...faultsOfKeys(checklist.map(({ key }, index) => ({ key, at: `/checklist/${String(index)}/key` }))),
    ...takenFaults('label-taken', fields, 'label', '/fields'),
    ...missingFaults(fields, 'label', '/fields'),
    ...takenFaults('label-taken', tabs, 'title', '/tabs'),
    ...missingFaults(tabs, 'title', '/tabs'),
    ...takenFaults('label-taken', roles, 'title', '/roles'),
    ...missingFaults(roles, 'title', '/roles'),
    ...takenFaults('label-taken', checklist, 'title', '/checklist'),
    ...missingFaults(checklist, 'title', '/checklist'),
  ];
}

function faultsOfKeys(keys: readonly { readonly key: string; readonly at: string }[]): TypeFault[] {
  return keys.flatMap(({ key, at }, index) => {
    if (!isPartKey(key)) return [typeFault('key-invalid', at, key)];
    const first = keys.findIndex((other) => other.key === key);
    return first < index ? [typeFault('key-taken', at, key, keys[first]?.at)] : [];
  });
}

function takenFaults<Name extends string>(
  code: TypeFaultCode,
  parts: readonly Readonly<Record<Name, string>>[],
  name: Name,
  pointer: string,
): TypeFault[] {
  return parts.flatMap((part, index) => {
    const first = parts.findIndex((other) => other[name].toLowerCase() === part[name].toLowerCase());
    if (first === index || part[name] === '') return [];
    return [typeFault(code, `${pointer}/${String(index)}/${name}`, part[name], `${pointer}/${String(first)}/${name}`)];
  });
}

function missingFaults<Name extends string>(
  parts: readonly Readonly<Record<Name, string>>[],
  name: Name,
  pointer: string,
): TypeFault[] {
  return parts.flatMap((part, index) =>
    part[name] === '' ? [typeFault('label-missing', `${pointer}/${String(index)}/${name}`)] : [],
  );
}

function fieldFaults(
  content: FileTypeContent,
  field: TypeField,
  index: number,
  { fits, earlierKinds }: TypeSurroundings,
): TypeFault[] {
  const at = `/fields/${String(index)}`;
  const own = [...settingFaults(field, at), ...choiceFaults(field, at), ...rangeFaults(field, at)];
  const isDefaultWrong = own.length === 0 && field.defaultValue !== null && !fits(field, field.defaultValue);
  return [
    ...own,
    ...kindFaults(field, at, earlierKinds?.get(field.key)),
    ...(isDefaultWrong ? [typeFault('default-invalid', below(at, 'defaultValue'), field.defaultValue)] : []),
    ...(field.condition === null
      ? []
      : conditionFaults(content.fields, field.condition, below(at, 'condition'), index)),
  ];
}

function kindFaults({ kind }: TypeField, at: string, before: TypeField['kind'] | undefined): TypeFault[] {
  return before === undefined || before === kind ? [] : [typeFault('kind-changed', below(at, 'kind'), kind, before)];
}

function rangeFaults({ minimum, maximum }: TypeField, at: string): TypeFault[] {
  const isReversed = minimum !== null && maximum !== null && minimum > maximum;
  return isReversed ? [typeFault('range-reversed', below(at, 'maximum'), maximum, minimum)] : [];
}

function settingFaults(field: TypeField, at: string): TypeFault[] {
  const misplaced = SETTINGS.filter(({ name, kinds }) => {
    const value = field[name];
    return !kinds.includes(field.kind) && !isEmptyValue(value) && value !== 0;
  }).map(({ name, kinds }) => typeFault('setting-not-for-kind', below(at, name), field[name], kinds.join(', ')));
  const isMaskless = field.kind === 'code' && !/[A9*]/.test(field.mask);
  return isMaskless ? [...misplaced, typeFault('mask-missing', below(at, 'mask'), field.mask)] : misplaced;
}

function choiceFaults({ kind, choices }: TypeField, at: string): TypeFault[] {
  if (kind !== 'choice' && kind !== 'multi-choice') return [];
  if (choices.length === 0) return [typeFault('choices-missing', below(at, 'choices'))];
  return choices.flatMap(({ value, label }, index) => {
    const place = below(below(at, 'choices'), index);
    const first = choices.findIndex((other) => other.value === value);
    return [
      ...(value === '' ? [typeFault('choice-empty', below(place, 'value'))] : []),
      ...(label === '' ? [typeFault('choice-empty', below(place, 'label'))] : []),
      ...(value !== '' && first < index
        ? [typeFault('choice-taken', below(place, 'value'), value, below(below(at, 'choices'), first))]
        : []),
    ];
  });
}

/** A condition names a field that stands before; so no chain of conditions comes back to where it began. */
function conditionFaults(
  fields: readonly TypeField[],
  { field: key, equals }: FieldCondition,
  at: string,
  before: number,
): TypeFault[] {
  const index = fields.findIndex((field) => field.key === key);
  const other = fields[index];
  if (!other) return [typeFault('condition-unknown', below(at, 'field'), key)];
  if (index >= before) return [typeFault('condition-later', below(at, 'field'), key, other.label)];
  if (other.kind === 'yes-no') {
    return typeof equals === 'boolean'
      ? []
      : [typeFault('condition-value', below(at, 'equals'), equals, 'true, false')];
  }
  if (other.kind !== 'choice' && other.kind !== 'multi-choice') {
    return [typeFault('condition-kind', below(at, 'field'), key, other.label)];
  }
  const values = other.choices.map(({ value }) => value);
  return typeof equals === 'string' && values.includes(equals)
    ? []
    : [typeFault('condition-value', below(at, 'equals'), equals, values.join(', '))];
}

function columnFaults({ fields }: FileTypeContent): TypeFault[] {
  const columns = fields.flatMap(({ inList }, index) => (inList ? [index] : []));
  const surplus = columns[TYPE_LIMITS.listColumns];
  return surplus === undefined
    ? []
    : [typeFault('columns-too-many', `/fields/${String(surplus)}/inList`, columns.length, TYPE_LIMITS.listColumns)];
}

function roleFaults({ roles }: FileTypeContent): TypeFault[] {
  return roles.flatMap(({ minimum, maximum }, index) =>
    maximum !== null && maximum < minimum
      ? [typeFault('count-reversed', `/roles/${String(index)}/maximum`, maximum, minimum)]
      : [],
  );
}

function itemFaults({ fields, roles }: FileTypeContent, item: ChecklistItem, index: number): TypeFault[] {
  const at = `/checklist/${String(index)}`;
  return [
    ...(item.documentType === '' ? [typeFault('document-type-missing', below(at, 'documentType'))] : []),
    ...(item.role !== null && !roles.some(({ key }) => key === item.role)
      ? [typeFault('role-unknown', below(at, 'role'), item.role, roles.map(({ key }) => key).join(', '))]
      : []),
    ...(item.condition === null ? [] : conditionFaults(fields, item.condition, below(at, 'condition'), fields.length)),
  ];
}

function placeFaults(
  { planUnits, defaultPlanUnit, offices }: FileTypeContent,
  { planMarks, officeNumbers }: TypeSurroundings,
): TypeFault[] {
  const isUnknown = (mark: string): boolean => planMarks !== undefined && !planMarks.has(mark);
  const isElsewhere =
    defaultPlanUnit !== null && planUnits.length > 0 && !planUnits.some((mark) => defaultPlanUnit.startsWith(mark));
  return [
    ...planUnits.flatMap((mark, index) =>
      isUnknown(mark) ? [typeFault('plan-unit-unknown', `/planUnits/${String(index)}`, mark)] : [],
    ),
    ...(defaultPlanUnit !== null && isUnknown(defaultPlanUnit)
      ? [typeFault('plan-unit-unknown', '/defaultPlanUnit', defaultPlanUnit)]
      : []),
    ...(isElsewhere
      ? [typeFault('plan-unit-elsewhere', '/defaultPlanUnit', defaultPlanUnit, planUnits.join(', '))]
      : []),
    ...offices.flatMap((number, index) =>
      officeNumbers.has(number) ? [] : [typeFault('office-unknown', `/offices/${String(index)}`, number)],
    ),
  ];
}
