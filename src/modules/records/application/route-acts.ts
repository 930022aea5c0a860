import { Injectable } from '@nestjs/common';
import { StepAccess } from './access/step-access.js';
import { AddUploadedDocument } from './documents/add-uploaded-document.js';
import { SetDocumentState } from './documents/set-document-state.js';

/** What the course of business (Geschäftsgang) does with files: lets people look for the time of their step, freezes what was signed, files its slip. */
@Injectable()
export class RouteActs {
  constructor(
    readonly access: StepAccess,
    readonly states: SetDocumentState,
    readonly handIn: AddUploadedDocument,
  ) {}
}
