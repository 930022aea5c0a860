import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsUUID, Min } from 'class-validator';

/** The document another one is to be attached to. */
export class AttachDocumentRequest {
  /** Main document, of the same file. */
  @IsUUID()
  attachedTo: string;

  /** Version of the document that was read. */
  @IsInt()
  @Min(1)
  version: number;
}

/** An attachment that becomes a document of its own again. */
export class DetachDocumentRequest {
  /** Version of the document that was read. */
  @IsInt()
  @Min(1)
  version: number;
}

/** The order of the attachments of a document. */
export class OrderAttachmentsRequest {
  /** All attachments the user sees, in their new order. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  order: string[];
}
