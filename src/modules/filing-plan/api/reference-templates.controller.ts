import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import { ChangeReferenceTemplates } from '../application/change-reference-templates.js';
import { PreviewReferences } from '../application/preview-references.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { PlanRevisionResponse } from './dto/plan-version.response.js';
import { ChangeReferenceTemplatesRequest, ReferenceTemplatesRequest } from './dto/reference-templates.request.js';
import { ReferencePreviewResponse } from './dto/reference-templates.response.js';

/** How references are put together. */
@ApiTags('filing-plan')
@Controller('filing-plans')
export class ReferenceTemplatesController {
  constructor(
    private readonly changeTemplates: ChangeReferenceTemplates,
    private readonly previewReferences: PreviewReferences,
  ) {}

  /** What references these templates would make, and what is wrong with them; writes nothing. */
  @Post('reference-preview')
  @HttpCode(200)
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async preview(
    @CurrentActor() actor: UserActor,
    @Body() body: ReferenceTemplatesRequest,
  ): Promise<ReferencePreviewResponse> {
    return ReferencePreviewResponse.from(await this.previewReferences.execute(actor, body));
  }

  /** Changes the templates of a draft; approvals given so far are void. */
  @Put(':id/reference-templates')
  @Refuses(
    'FILING_PLAN.NOT_FOUND',
    'FILING_PLAN.CHANGED_MEANWHILE',
    'FILING_PLAN.STATE_REFUSES',
    'FILING_PLAN.TEMPLATE_INVALID',
  )
  @Requires(FILING_PLAN_PERMISSIONS.manage)
  async change(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, ...templates }: ChangeReferenceTemplatesRequest,
  ): Promise<PlanRevisionResponse> {
    return { revision: await this.changeTemplates.execute(actor, id, revision, templates) };
  }
}
