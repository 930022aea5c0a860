import { Injectable } from '@nestjs/common';
import { addDays } from '#kernel/calendar-day';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { ActorResolver, UserDirectory } from '#modules/identity';
import { FileAccess, RecordLife, RECORDS_PERMISSIONS } from '#modules/records';
import { Database } from '#platform/database';
import { idFromKey } from '#platform/http';

/** Somebody of the demo city with what is on the desk: a day counted from today, negative when it has passed. */
interface DemoFollowUp {
  readonly username: string;
  readonly reference: string;
  readonly kind: 'follow-up' | 'deadline';
  readonly subject: string;
  readonly inDays: number;
  /** Whether it is for the person alone; otherwise for the office in charge. */
  readonly isOwn: boolean;
}

const FOLLOW_UPS: readonly DemoFollowUp[] = [
  {
    username: 'bau',
    reference: '63.1-63.10.01/0029-2025',
    kind: 'deadline',
    subject: 'Frist zur Vervollständigung der Bauvorlagen (§ 71 Abs. 1 BauO NRW)',
    inDays: -4,
    isOwn: false,
  },
  {
    username: 'bau',
    reference: '63.1-63.10.01/0036-2025',
    kind: 'follow-up',
    subject: 'Brandschutznachweis eingegangen?',
    inDays: 0,
    isOwn: true,
  },
  {
    username: 'bau',
    reference: '63.1-63.10.05/0014-2025',
    kind: 'deadline',
    subject: 'Stellungnahme der Heimaufsicht',
    inDays: 5,
    isOwn: false,
  },
  {
    username: 'wohngeld',
    reference: '',
    kind: 'follow-up',
    subject: 'Einkommensnachweis anfordern',
    inDays: 2,
    isOwn: true,
  },
];

const NOTES = [
  {
    username: 'bau',
    reference: '63.1-63.10.01/0029-2025',
    text: 'Telefonat mit dem Entwurfsverfasser: Der Lageplan wird in der kommenden Woche nachgereicht.',
  },
] as const;

const WARN_DAYS = 7;

/** Puts a few follow-ups, deadlines and notes on the desks of the demo city, as its people would. */
@Injectable()
export class DemoLife {
  constructor(
    private readonly database: Database,
    private readonly users: UserDirectory,
    private readonly actors: ActorResolver,
    private readonly life: RecordLife,
    private readonly access: FileAccess,
    private readonly clock: Clock,
  ) {}

  /** Repeated runs add nothing: the day of the first one counts. */
  async execute(): Promise<void> {
    const today = localDay(this.clock.now());
    for (const { username, reference, inDays, isOwn, kind, subject } of FOLLOW_UPS) {
      const place = await this.placeOf(username, reference);
      if (place === undefined) continue;
      const { actor, fileId } = place;
      const on = addDays(today, inDays);
      await this.life.setFollowUp.execute(actor, {
        id: idFromKey('demo', `follow-up ${subject}`),
        fileId,
        objectKind: 'file',
        objectId: fileId,
        kind,
        subject,
        rule: kind === 'deadline' ? { kind: 'fixed', on } : { kind: 'wished', on },
        warnDays: kind === 'deadline' ? WARN_DAYS : 0,
        assigneeId: isOwn ? actor.id : null,
      });
    }
    for (const { username, reference, text } of NOTES) {
      const place = await this.placeOf(username, reference);
      if (place === undefined) continue;
      const { actor, fileId } = place;
      const id = idFromKey('demo', `note ${text}`);
      await this.life.writeNote.execute(actor, { id, fileId, objectKind: 'file', objectId: fileId, text });
    }
  }

  /** The person, and the file; without a reference the first one of the person's office. Closed files stay as they are, and those somebody keeps from the person meanwhile. */
  private async placeOf(
    username: string,
    reference: string,
  ): Promise<{ actor: NonNullable<Awaited<ReturnType<ActorResolver['ofUser']>>>; fileId: string } | undefined> {
    const user = await this.users.findByUsername(username);
    const actor = user && (await this.actors.ofUser(user.id));
    if (!actor) return undefined;
    const [file] = await this.database.query<{ id: string }>(
      `SELECT id FROM record_file WHERE state = 'open' AND invalid IS NULL
          AND (reference = $1 OR $1 = '' AND lead_unit_id = ANY($2::uuid[])) ORDER BY reference LIMIT 1`,
      [reference, actor.offices],
    );
    if (!file) return undefined;
    const seen = await this.access.filesAmong(actor, RECORDS_PERMISSIONS.work, [file.id]);
    return seen.has(file.id) ? { actor, fileId: file.id } : undefined;
  }
}
