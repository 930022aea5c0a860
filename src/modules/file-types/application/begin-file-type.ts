import { Injectable } from '@nestjs/common';
import { CONFIDENTIALITY_LEVELS } from '#kernel/confidentiality';
import type { Actor } from '#kernel/actor';
import type { FileKind, FileTypeContent } from '../domain/file-type-content.js';
import { FILE_TYPES_PERMISSIONS } from '../permissions.js';
import { DraftFileType } from './draft-file-type.js';
import { FileTypeQueries } from './file-type.queries.js';
import { requirePermission } from './type-access.js';

/** What somebody who begins a type in the page says. */
export interface BeginFileTypeInput {
  readonly id?: string | undefined;
  readonly key: string;
  readonly title?: string | undefined;
  readonly kind?: FileKind | undefined;
  /** Version whose content the draft begins with. */
  readonly basedOn?: string | undefined;
  readonly isNextVersion: boolean;
}

const EMPTY: FileTypeContent = {
  title: '',
  kind: 'case',
  description: '',
  legalBasis: '',
  fields: [],
  tabs: [],
  roles: [],
  checklist: [],
  naming: '',
  planUnits: [],
  defaultPlanUnit: null,
  offices: [],
  retention: null,
  confidentiality: CONFIDENTIALITY_LEVELS[0],
  workflow: null,
};

/** Begins a draft in the page: empty, or as a copy of a version. */
@Injectable()
export class BeginFileType {
  constructor(
    private readonly queries: FileTypeQueries,
    private readonly draftFileType: DraftFileType,
  ) {}

  /** @throws {FileTypeNotFound} Thrown when there is no version to copy. */
  async execute(actor: Actor, input: BeginFileTypeInput): Promise<string> {
    requirePermission(actor, FILE_TYPES_PERMISSIONS.manage);
    const { id, key, title, kind, basedOn, isNextVersion } = input;
    const base = basedOn === undefined ? EMPTY : (await this.queries.version(actor, basedOn)).content;
    const content = { ...base, title: title?.trim() ?? base.title, kind: kind ?? base.kind };
    return this.draftFileType.execute(actor, { id, key, content, isNextVersion });
  }
}
