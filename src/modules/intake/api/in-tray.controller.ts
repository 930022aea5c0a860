import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { UserActor } from '#kernel/actor';
import { OrgUnits } from '#modules/identity';
import { AnswersEvents, CurrentActor, mapPage, Requires } from '#platform/http';
import { MailItemQueries } from '../application/mail-item.queries.js';
import { INTAKE_PERMISSIONS } from '../permissions.js';
import { ListInTrayRequest } from './dto/mail-item.request.js';
import { MailItemListResponse, MailItemSummaryResponse } from './dto/mail-item.response.js';
import { IntakeStream } from './intake-stream.js';

/** The in-tray (Posteingang) of the user's offices. */
@ApiTags('in-tray')
@Controller('in-tray')
export class InTrayController {
  constructor(
    private readonly queries: MailItemQueries,
    private readonly orgUnits: OrgUnits,
    private readonly stream: IntakeStream,
  ) {}

  /** Pieces in the in-trays of the user's offices, the longest waiting first; open ones unless asked otherwise. */
  @Get()
  @Requires(INTAKE_PERMISSIONS.inTray)
  async list(@CurrentActor() actor: UserActor, @Query() query: ListInTrayRequest): Promise<MailItemListResponse> {
    const filter = { states: [query.state === 'open' ? 'delivered' : 'filed'], unit: query.unit, q: query.q };
    const page = await this.queries.list(actor, filter, query.cursor, query.limit);
    const units = new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
    return mapPage(page, (row) => MailItemSummaryResponse.from(row, units));
  }

  /** Changes as they happen (server-sent event `mail-item`). */
  @Get('events')
  @AnswersEvents('`mail-item`: a MailItemSummaryResponse, or `{ id, gone: true }`')
  @Requires(INTAKE_PERMISSIONS.inTray)
  events(@CurrentActor() actor: UserActor, @Req() request: Request, @Res() response: Response): void {
    this.stream.open(actor, request, response, {
      kinds: ['mail-item'],
      permission: INTAKE_PERMISSIONS.inTray,
      states: ['delivered', 'filed'],
    });
  }
}
