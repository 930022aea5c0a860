import { ApiProperty } from '@nestjs/swagger';
import type { ReferencePreview } from '../../application/preview-references.js';
import type { TemplateFault, TemplateFaultCode } from '../../domain/reference-grammar.js';

/** How references are put together under a version of the plan. */
export class ReferenceTemplatesResponse {
  readonly file: string;
  readonly proceeding: string;
  readonly document: string;
}

/** One fault of one template. */
export class TemplateFaultResponse {
  @ApiProperty({ enum: ['file', 'proceeding', 'document'] })
  readonly template: TemplateFault['template'];

  readonly code: TemplateFaultCode;

  /** The part of the template it is about. */
  readonly part: string;
}

/** References of one file and of what lies in it. */
export class ReferenceSampleResponse {
  readonly file: string;
  readonly proceeding: string;
  readonly document: string;
}

/** What templates would make. */
export class ReferencePreviewResponse {
  readonly faults: TemplateFaultResponse[];

  /** Empty as long as there are faults. */
  readonly samples: ReferenceSampleResponse[];

  static from({ faults, samples }: ReferencePreview): ReferencePreviewResponse {
    return { faults: [...faults], samples: [...samples] };
  }
}
