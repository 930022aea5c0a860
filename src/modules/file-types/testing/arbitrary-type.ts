import fc from 'fast-check';
import { FIELD_KINDS, type FieldCondition, type FileTypeContent, type TypeField } from '../domain/file-type-content.js';
import { typeContent, typeField } from './type-content.js';

const CHOICES = [
  { value: 'first', label: 'Erste' },
  { value: 'second', label: 'Zweite' },
];

const words = fc.string({ maxLength: 12 });
const bound = fc.option(fc.integer({ min: -50, max: 50 }), { nil: null });

/** Types as people design them: mostly sound, some with contradictions. */
export function fileTypeContents(): fc.Arbitrary<FileTypeContent> {
  return fc
    .array(fieldParts(), { minLength: 0, maxLength: 7 })
    .map((parts) => typeContent({ fields: parts.map((part, index) => fieldOf(part, index, parts)) }));
}

interface FieldParts {
  readonly kind: TypeField['kind'];
  readonly label: string;
  readonly required: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly decimals: number;
  readonly mask: string;
  readonly defaultValue: TypeField['defaultValue'];
  readonly dependsOn: number | null;
  readonly equals: FieldCondition['equals'];
}

function fieldParts(): fc.Arbitrary<FieldParts> {
  return fc.record({
    kind: fc.constantFrom(...FIELD_KINDS),
    label: words,
    required: fc.boolean(),
    minimum: bound,
    maximum: bound,
    decimals: fc.integer({ min: 0, max: 6 }),
    mask: fc.oneof(fc.constant('A-99/*'), fc.stringMatching(/^[A9*.?()[\]{}|^$+\\/ -]{1,8}$/)),
    defaultValue: fc.option(
      fc.constantFrom<NonNullable<TypeField['defaultValue']>>(
        'first',
        ['first'],
        3,
        true,
        '2026-01-31',
        'A-12/x',
        0.07,
      ),
      { nil: null, freq: 1 },
    ),
    dependsOn: fc.option(fc.nat({ max: 6 }), { nil: null, freq: 2 }),
    equals: fc.constantFrom<FieldCondition['equals']>('first', true, false),
  });
}

function fieldOf(part: FieldParts, index: number, all: readonly FieldParts[]): TypeField {
  const { kind, required, defaultValue } = part;
  const settings: Partial<Record<TypeField['kind'], Partial<TypeField>>> = {
    number: { minimum: part.minimum, maximum: part.maximum, decimals: part.decimals, unit: 'm²' },
    money: { minimum: part.minimum, maximum: part.maximum },
    choice: { choices: CHOICES },
    'multi-choice': { choices: CHOICES },
    code: { mask: part.mask.trim() },
  };
  const label = `${part.label}${String(index)}`;
  const condition = conditionOf(part, all);
  return typeField(`field${String(index)}`, { label, kind, required, defaultValue, condition, ...settings[kind] });
}

/** A condition that suits the kind of the other field, wherever that stands. */
function conditionOf({ dependsOn, equals }: FieldParts, all: readonly FieldParts[]): FieldCondition | null {
  if (dependsOn === null) return null;
  const suits = all[dependsOn]?.kind === 'yes-no' ? equals === true : equals === 'first';
  return suits ? { field: `field${String(dependsOn)}`, equals } : null;
}
