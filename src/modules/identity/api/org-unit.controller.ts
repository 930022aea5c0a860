import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '#platform/http';
import { OrgUnits } from '../application/org-units.js';
import { IDENTITY_PERMISSIONS } from '../permissions.js';
import { OrgUnitResponse } from './dto/org-unit.response.js';

/** The city's chart (Organisationsplan). */
@ApiTags('organisation')
@Controller('org-units')
export class OrgUnitController {
  constructor(private readonly units: OrgUnits) {}

  /** All units, sorted by number. */
  @Get()
  @Requires(IDENTITY_PERMISSIONS.readOrganisation)
  async list(): Promise<OrgUnitResponse[]> {
    return (await this.units.all()).map((unit) => OrgUnitResponse.from(unit));
  }
}
