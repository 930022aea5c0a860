import { ApiProperty } from '@nestjs/swagger';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import type { FieldValues, TypeField } from '#modules/file-types';
import type {
  ContactRow,
  FileDetails,
  ListedValues,
  TypedFile,
  TypeUse,
} from '../../application/details/file-details.queries.js';
import type { PlannedTypeChange } from '../../application/details/type-changes.js';
import type { ChecklistLine, MissingContacts } from '../../domain/checklist.js';
import { COMMUNICATION_KINDS, type CommunicationKind } from '../../domain/file-contact.js';
import type { LostValue } from '../../domain/type-change.js';
import { FIELD_VALUES } from './file-details.request.js';

/** A postal address in its parts. */
export class PostalAddressResponse {
  readonly street: string;
  readonly houseNumber: string;
  readonly poBox: string;
  readonly postcode: string;
  readonly place: string;
  readonly country: string;
}

/** A way to reach somebody. */
export class CommunicationResponse {
  @ApiProperty({ enum: COMMUNICATION_KINDS })
  readonly kind: CommunicationKind;

  readonly value: string;
}

/** Somebody who has to do with a file. */
export class NamedContactResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  /** As people call it. */
  readonly displayName: string;
  readonly role: string;

  @ApiProperty({ type: String, nullable: true })
  readonly roleKey: string | null;

  readonly name: string;
  readonly givenName: string;
  readonly title: string;
  readonly salutation: string;
  readonly institution: string;
  readonly orgUnit: string;
  readonly authorityCode: string;
  readonly occupation: string;
  readonly responsibility: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly birthDate: string | null;

  readonly birthPlace: string;
  readonly addresses: PostalAddressResponse[];
  readonly unstructuredAddress: string;
  readonly communications: CommunicationResponse[];
}

/** The same as it can be changed. */
export class ContactResponse extends NamedContactResponse {
  readonly version: number;

  static from(row: ContactRow): ContactResponse {
    return { ...row, addresses: [...row.addresses], communications: [...row.communications] };
  }
}

/** A line of the checklist. */
export class ChecklistLineResponse {
  readonly itemKey: string;
  readonly title: string;
  readonly help: string;
  readonly documentType: string;

  @ApiProperty({ enum: ['always', 'closing', 'optional'] })
  readonly need: ChecklistLine['item']['need'];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly contactId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly contactName: string | null;

  @ApiProperty({ enum: ['there', 'missing', 'waived'] })
  readonly state: ChecklistLine['state'];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly documentId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly documentSubject: string | null;

  /** Whether the document was assigned by somebody, or counts by its type. */
  readonly isAssigned: boolean;

  @ApiProperty({ type: String, nullable: true })
  readonly waivedReason: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly markedBy: string | null;

  static from({ item, contact, document, ...line }: ChecklistLine): ChecklistLineResponse {
    const { key, title, help, documentType, need } = item;
    return {
      itemKey: key,
      title,
      help,
      documentType,
      need,
      contactId: contact?.id ?? null,
      contactName: contact?.name ?? null,
      documentId: document?.id ?? null,
      documentSubject: document?.subject ?? null,
      ...line,
    };
  }
}

/** A role in which fewer have to do with the file than its type says. */
export class MissingContactsResponse {
  readonly key: string;
  readonly title: string;
  readonly minimum: number;
  readonly present: number;

  static from(missing: MissingContacts): MissingContactsResponse {
    return { ...missing };
  }
}

/** Where a proceeding or document stands. */
export class RegisterPlaceResponse {
  @ApiProperty({ format: 'uuid' })
  readonly objectId: string;

  readonly tabKey: string;
}

/** The type a file has. */
export class TypedFileResponse {
  @ApiProperty({ format: 'uuid' })
  readonly typeVersionId: string;

  readonly typeKey: string;
  readonly typeTitle: string;
  readonly typeNumber: number;
  /** To be sent with every change of values or type. */
  readonly revision: number;

  @ApiProperty(FIELD_VALUES)
  readonly values: FieldValues;

  /** The released version of the type, where it is a newer one. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly newerVersionId: string | null;

  readonly checklist: ChecklistLineResponse[];
  readonly missingContacts: MissingContactsResponse[];
  readonly places: RegisterPlaceResponse[];

  static from({ version, ...typed }: TypedFile): TypedFileResponse {
    return {
      typeVersionId: version.id,
      typeKey: version.key,
      typeTitle: version.content.title,
      typeNumber: version.number,
      revision: typed.revision,
      values: typed.values,
      newerVersionId: typed.newerVersionId,
      checklist: typed.checklist.map((line) => ChecklistLineResponse.from(line)),
      missingContacts: typed.missingContacts.map((one) => MissingContactsResponse.from(one)),
      places: [...typed.places],
    };
  }
}

/** What a file says beyond its metadata. */
export class FileDetailsResponse {
  readonly contacts: ContactResponse[];
  /** null for a file without a type. */
  readonly typed: TypedFileResponse | null;

  static from({ contacts, typed }: FileDetails): FileDetailsResponse {
    return {
      contacts: contacts.map((row) => ContactResponse.from(row)),
      typed: typed && TypedFileResponse.from(typed),
    };
  }
}

/** A value that the new version has no place for. */
export class LostValueResponse {
  readonly key: string;
  readonly label: string;

  @ApiProperty({ enum: ['field-gone', 'kind-changed', 'not-allowed'] })
  readonly reason: LostValue['reason'];

  static from({ field, reason }: LostValue): LostValueResponse {
    return { key: field.key, label: field.label, reason };
  }
}

/** A field that is new. */
export class AddedFieldResponse {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;

  static from({ key, label, required }: TypeField): AddedFieldResponse {
    return { key, label, required };
  }
}

/** What a change of type would do to a file. */
export class TypeChangePreviewResponse {
  /** Values that are taken over, with the defaults of new fields. */
  @ApiProperty(FIELD_VALUES)
  readonly values: FieldValues;

  readonly lost: LostValueResponse[];
  readonly added: AddedFieldResponse[];
  /** Documents and proceedings whose register tab the new version does not have. */
  readonly lostPlaces: number;
  /** The level of confidentiality the file comes to have; null when it has none stricter now. */
  readonly raisedTo: ConfidentialityLevel | null;

  static from({ change, lostPlaces, raised }: PlannedTypeChange): TypeChangePreviewResponse {
    return {
      values: change.values,
      lost: change.lost.map((one) => LostValueResponse.from(one)),
      added: change.added.map((one) => AddedFieldResponse.from(one)),
      lostPlaces,
      raisedTo: raised?.to ?? null,
    };
  }
}

/** How many files one may read have a version of a type. */
export class TypeUseResponse {
  @ApiProperty({ format: 'uuid' })
  readonly typeVersionId: string;

  readonly files: number;

  static from(use: TypeUse): TypeUseResponse {
    return { ...use };
  }
}

/** Values of a file in a list. */
export class ListedValuesResponse {
  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;

  @ApiProperty(FIELD_VALUES)
  readonly values: FieldValues;

  static from(listed: ListedValues): ListedValuesResponse {
    return { ...listed };
  }
}

/** What was written. */
export class WrittenContactResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
}
