import { Injectable } from '@nestjs/common';
import { DemoAccess } from './demo-access.js';
import { DemoLife } from './demo-life.js';
import { DemoWorkflows } from './demo-workflows.js';

/** What the people of the city do once everything is there. */
@Injectable()
export class DemoTown {
  constructor(
    readonly access: DemoAccess,
    readonly workflows: DemoWorkflows,
    readonly life: DemoLife,
  ) {}
}
