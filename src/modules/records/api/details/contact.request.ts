import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '#platform/http';
import { COMMUNICATION_KINDS, type CommunicationKind, type NewContact, NOBODY } from '../../domain/file-contact.js';

const TEXT_MAX = 200;
const ADDRESS_MAX = 500;
const LIST_MAX = 10;

/** A postal address in its parts; what is not known is left out. */
export class PostalAddressRequest {
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  street: string = '';

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  houseNumber: string = '';

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  poBox: string = '';

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  postcode: string = '';

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  place: string = '';

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  country: string = '';
}

/** A way to reach somebody. */
export class CommunicationRequest {
  @IsIn(COMMUNICATION_KINDS)
  kind: CommunicationKind;

  @IsString()
  @Length(1, TEXT_MAX)
  value: string;
}

/** Somebody who has to do with a file; what is not known is left out. */
export class ContactRequest {
  /** Words of the role. */
  @IsString()
  @Length(1, TEXT_MAX)
  role: string;

  /** Key of the role in the type of the file. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  roleKey?: string;

  /** Family name or the whole name; this or the institution must be known. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  givenName?: string;

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  title?: string;

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  salutation?: string;

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  institution?: string;

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  orgUnit?: string;

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  authorityCode?: string;

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  occupation?: string;

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  responsibility?: string;

  @IsOptional()
  @IsDay()
  birthDate?: string;

  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  birthPlace?: string;

  @IsOptional()
  @ArrayMaxSize(LIST_MAX)
  @ValidateNested({ each: true })
  @Type(() => PostalAddressRequest)
  addresses?: PostalAddressRequest[];

  @IsOptional()
  @IsString()
  @MaxLength(ADDRESS_MAX)
  unstructuredAddress?: string;

  @IsOptional()
  @ArrayMaxSize(LIST_MAX)
  @ValidateNested({ each: true })
  @Type(() => CommunicationRequest)
  communications?: CommunicationRequest[];

  static toContact({ roleKey, ...said }: ContactRequest): NewContact {
    const known = Object.fromEntries(
      Object.entries(said).filter(([, value]: [string, unknown]) => value !== undefined),
    );
    return { ...NOBODY, ...known, role: said.role, roleKey: roleKey ?? null };
  }
}

/** A contact that is added. */
export class AddContactRequest {
  @ValidateNested()
  @Type(() => ContactRequest)
  @ApiProperty({ type: ContactRequest })
  contact: ContactRequest;
}

/** A contact of which something else is said. */
export class ChangeContactRequest extends AddContactRequest {
  /** The version of the contact that was read. */
  @IsInt()
  @Min(1)
  version: number;
}

/** The version of the contact that was read, as part of the address. */
export class ContactVersionQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version: number;
}

/** What is filed under which register tab. */
export class FileUnderTabRequest {
  /** A proceeding, or a document that lies directly in the file. */
  @IsUUID()
  objectId: string;

  /** Left out: under none. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  tabKey?: string;
}

/** What is said of a line of the checklist; without document and reason what was said is taken back. */
export class MarkChecklistRequest {
  @IsString()
  @Length(1, TEXT_MAX)
  itemKey: string;

  @IsOptional()
  @IsUUID()
  contactId?: string;

  @IsOptional()
  @IsUUID()
  documentId?: string;

  /** Why it is not needed. */
  @IsOptional()
  @IsString()
  @MaxLength(ADDRESS_MAX)
  waivedReason?: string;
}
