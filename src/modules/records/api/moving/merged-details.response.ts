import { ApiProperty } from '@nestjs/swagger';
import type { FieldValue, TypeField } from '#modules/file-types';
import type { PreparedDetails } from '../../application/moving/merge-details.js';
import { contactName } from '../../domain/file-contact.js';
import {
  type ContactConflict,
  DETAIL_SIDES,
  type DetailSide,
  type KnownContact,
  type LeftValue,
  type ValueConflict,
} from '../../domain/moving/merged-details.js';
import { NamedContactResponse } from '../details/file-details.response.js';
import { FIELD_VALUE } from '../details/file-details.request.js';

const FIELD_KINDS: readonly TypeField['kind'][] = [
  'text',
  'long-text',
  'number',
  'money',
  'date',
  'yes-no',
  'choice',
  'multi-choice',
  'reference',
  'party',
  'iban',
  'tax-id',
  'code',
];

function named(contact: KnownContact): NamedContactResponse {
  const { addresses, communications } = contact;
  return {
    ...contact,
    displayName: contactName(contact),
    addresses: [...addresses],
    communications: [...communications],
  };
}

/** A choice a field offers. */
export class MergedChoiceResponse {
  readonly value: string;
  readonly label: string;
}

/** What is needed to read a value. */
export class MergedFieldResponse {
  readonly key: string;
  readonly label: string;

  @ApiProperty({ enum: FIELD_KINDS })
  readonly kind: TypeField['kind'];

  readonly unit: string;
  readonly choices: MergedChoiceResponse[];

  static from({ key, label, kind, unit, choices }: TypeField): MergedFieldResponse {
    return { key, label, kind, unit, choices: choices.map((choice) => ({ value: choice.value, label: choice.label })) };
  }
}

/** Two contacts of which people choose. */
export class ContactConflictResponse {
  /** By which the choice names it. */
  readonly item: string;

  @ApiProperty({ enum: ['same-person', 'role-full'] })
  readonly reason: ContactConflict['reason'];

  readonly source: NamedContactResponse;
  readonly target: NamedContactResponse;

  @ApiProperty({ enum: DETAIL_SIDES, nullable: true })
  readonly side: DetailSide | null;
}

/** A value that goes along. */
export class TakenValueResponse {
  readonly field: MergedFieldResponse;

  @ApiProperty(FIELD_VALUE)
  readonly value: FieldValue;
}

/** A value that stays with the merged file. */
export class LeftValueResponse extends TakenValueResponse {
  @ApiProperty({ enum: ['no-type', 'field-gone', 'kind-changed', 'not-allowed'] })
  readonly reason: LeftValue['reason'];
}

/** Two values of which people choose. */
export class ValueConflictResponse {
  readonly item: string;
  readonly field: MergedFieldResponse;

  @ApiProperty(FIELD_VALUE)
  readonly source: ValueConflict['source'];

  @ApiProperty(FIELD_VALUE)
  readonly target: ValueConflict['target'];

  @ApiProperty({ enum: DETAIL_SIDES, nullable: true })
  readonly side: DetailSide | null;
}

/** What becomes of contacts and values of a merged file. */
export class MergedDetailsResponse {
  readonly addedContacts: NamedContactResponse[];
  /** Contacts the other file has already. */
  readonly sameContacts: NamedContactResponse[];
  readonly contactConflicts: ContactConflictResponse[];
  readonly takenValues: TakenValueResponse[];
  readonly valueConflicts: ValueConflictResponse[];
  readonly leftValues: LeftValueResponse[];

  static from({ contacts, values, choices }: PreparedDetails): MergedDetailsResponse {
    const sideOf = (item: string): DetailSide | null => choices.get(item) ?? null;
    return {
      addedContacts: contacts.added.map(named),
      sameContacts: contacts.same.map(({ source }) => named(source)),
      contactConflicts: contacts.conflicts.map(({ source, target, ...conflict }) => ({
        ...conflict,
        source: named(source),
        target: named(target),
        side: sideOf(conflict.item),
      })),
      takenValues: values.taken.map(({ field, value }) => ({ field: MergedFieldResponse.from(field), value })),
      valueConflicts: values.conflicts.map(({ field, ...conflict }) => ({
        ...conflict,
        field: MergedFieldResponse.from(field),
        side: sideOf(conflict.item),
      })),
      leftValues: values.left.map(({ field, ...left }) => ({ ...left, field: MergedFieldResponse.from(field) })),
    };
  }
}
