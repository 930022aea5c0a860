import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { ActorResolver, OrgUnits, SetSubstitution, UserDirectory } from '#modules/identity';
import { AccessSteps } from '#modules/records';
import { DemoMoment } from './demo-moment.js';

interface DemoWall {
  readonly name: string;
  readonly legalBasis: string;
  readonly admitsReasoned: boolean;
  readonly offices: readonly string[];
  readonly planMark: string;
}

const WALLS: readonly DemoWall[] = [
  {
    name: 'Sozialdaten Jugendhilfe',
    legalBasis: '§ 35 SGB I, §§ 61 bis 68 SGB VIII, §§ 67 ff. SGB X',
    admitsReasoned: true,
    offices: ['51', '51.2'],
    planMark: '51.20',
  },
  {
    name: 'Personalakten',
    legalBasis: '§ 50 BeamtStG, §§ 83 ff. LBG NRW',
    admitsReasoned: false,
    offices: ['10.1'],
    planMark: '10.20',
  },
];
const GRANTED_FILE = '63.1-63.10.01/0029-2025';

/** Walls, one grant and one deputy of the demo city, set by its people as in life; what is there is left alone. */
@Injectable()
export class DemoAccess {
  constructor(
    private readonly steps: AccessSteps,
    private readonly substitutions: SetSubstitution,
    private readonly actors: ActorResolver,
    private readonly users: UserDirectory,
    private readonly units: OrgUnits,
    private readonly at: DemoMoment,
  ) {}

  async execute(): Promise<void> {
    for (const wall of WALLS) await this.build(wall);
    await this.grant();
    await this.nameDeputy();
  }

  private async build(wall: DemoWall): Promise<void> {
    if (await this.at.has('SELECT 1 FROM wall WHERE name = $1', wall.name)) return;
    const [planUnitId] = await this.at.ids(
      'SELECT unit.id FROM plan_unit AS unit JOIN filing_plan AS plan ON plan.id = unit.filing_plan_id WHERE plan.in_force AND unit.mark = $1',
      wall.planMark,
    );
    if (planUnitId === undefined) return;
    const offices = await Promise.all(wall.offices.map((number) => this.units.findByNumber(number)));
    const id = await this.steps.proposeWall.execute(await this.person('registratur'), {
      name: wall.name,
      legalBasis: wall.legalBasis,
      admitsReasoned: wall.admitsReasoned,
      userIds: [],
      unitIds: offices.flatMap((office) => office?.id ?? []),
      planUnitIds: [planUnitId],
      reason: 'Schutz besonderer Daten',
    });
    await this.steps.decideProposal.execute(await this.person('datenschutz'), { id, decision: 'approved' });
  }

  private async grant(): Promise<void> {
    const [fileId] = await this.at.ids('SELECT id FROM record_file WHERE reference = $1', GRANTED_FILE);
    if (fileId === undefined || (await this.at.has('SELECT 1 FROM file_grant WHERE file_id = $1', fileId))) return;
    const holder = await this.person('umwelt');
    await this.steps.giveGrant.execute(await this.person('bauleitung'), {
      fileId,
      userId: holder.id,
      right: 'read',
      untilDay: this.at.dayIn(90),
      reason: 'Stellungnahme zum Baumbestand',
    });
  }

  private async nameDeputy(): Promise<void> {
    const absent = await this.person('umwelt');
    if (await this.at.has('SELECT 1 FROM substitution WHERE absent_id = $1', absent.id)) return;
    const deputy = await this.person('tiefbau');
    await this.substitutions.execute(absent, {
      deputyId: deputy.id,
      fromDay: this.at.dayIn(0),
      untilDay: this.at.dayIn(13),
      role: null,
      unitId: null,
      reason: 'Urlaub',
    });
  }

  private async person(username: string): Promise<UserActor> {
    const user = await this.users.findByUsername(username);
    const actor = user && (await this.actors.ofUser(user.id));
    if (!actor) throw new Error(`The demo city has no ${username}`);
    return actor;
  }
}
