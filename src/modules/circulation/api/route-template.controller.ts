import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { RouteTemplates } from '../application/route-templates.js';
import { CIRCULATION_PERMISSIONS } from '../permissions.js';
import { TemplateRequest } from './dto/folder.request.js';
import { FolderCreatedResponse, TemplateResponse } from './dto/folder.response.js';

/** Routes that are used again (Laufweg-Vorlagen). */
@ApiTags('circulation')
@Controller('circulation-templates')
export class RouteTemplateController {
  constructor(private readonly templates: RouteTemplates) {}

  /** The user's own, and those of his offices. */
  @Get()
  @Requires(CIRCULATION_PERMISSIONS.work)
  async list(@CurrentActor() actor: UserActor): Promise<TemplateResponse[]> {
    return (await this.templates.list(actor)).map((template) => TemplateResponse.from(template));
  }

  /** Keeps a route for oneself or for one's office. */
  @Post()
  @Repeatable()
  @Refuses('CIRCULATION.INVALID', 'IDENTITY.UNIT_UNKNOWN', 'IDENTITY.UNIT_CLOSED')
  @Requires(CIRCULATION_PERMISSIONS.work)
  async save(
    @CurrentActor() actor: UserActor,
    @Body() { name, unitId = null, stations }: TemplateRequest,
    @IdempotencyKey() id?: string,
  ): Promise<FolderCreatedResponse> {
    return { id: await this.templates.save(actor, { id, name, unitId, stations }) };
  }

  /** Lets go of one's own. */
  @Delete(':id')
  @HttpCode(204)
  @Requires(CIRCULATION_PERMISSIONS.work)
  async remove(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.templates.remove(actor, id);
  }
}
