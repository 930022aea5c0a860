import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TEST_SESSION_SECRET } from '#modules/identity/testing';
import { ProductProcesses } from '../../support/product-processes.js';
import { createFilledDatabase, sharedFolder, type TestDatabase } from '../../support/test-database.js';

const MAIN = path.resolve(import.meta.dirname, '../../../dist/main.js');

/** The demo city on a database of its own, without mail, served by the processes of real operation. */
export class DemoCity {
  private constructor(
    private readonly database: TestDatabase,
    private readonly folder: string,
    private readonly processes: ProductProcesses,
  ) {}

  /** A copy of the city, which is seeded once a run. */
  static async start(): Promise<DemoCity> {
    const seeded = path.join(sharedFolder(), 'demo-city');
    const database = await createFilledDatabase('talakte_demo_city', ({ appUrl }) =>
      seed(environmentOf(appUrl, seeded)),
    );
    const folder = await mkdtemp(path.join(tmpdir(), 'talakte-browser-'));
    await cp(seeded, folder, { recursive: true, preserveTimestamps: true });
    const processes = new ProductProcesses(environmentOf(database.appUrl, folder));
    await processes.start('api');
    await processes.start('worker');
    return new DemoCity(database, folder, processes);
  }

  get origin(): string {
    return this.processes.origin;
  }

  async stop(): Promise<void> {
    await this.processes.stop();
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

function environmentOf(databaseUrl: string, folder: string): Readonly<Record<string, string>> {
  return {
    DATABASE_URL: databaseUrl,
    TALAKTE_DATA: folder,
    TALAKTE_DEMO: 'yes',
    SESSION_SECRET: TEST_SESSION_SECRET,
  };
}

async function seed(environment: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, [MAIN, 'seed'], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Seeding the demo city ended with ${String(code)}`);
}
