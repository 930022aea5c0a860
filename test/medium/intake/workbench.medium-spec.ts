import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { PageWorkbench, type PageWorkbenchOptions } from '#modules/intake/testing';
import { endlessDrawingPdf, unfoldingPdf } from './hostile-files.js';

const MEGABYTE = 1024 * 1024;

/** Starting a child takes a third of a second on an idle machine and many times that on a busy one. */

let folder: string;
let endless: string;
let unfolding: string;
let good: string;
const open: PageWorkbench[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'talakte-workbench-'));
  endless = join(folder, 'endless.pdf');
  unfolding = join(folder, 'unfolding.pdf');
  good = join(folder, 'good.png');
  writeFileSync(endless, endlessDrawingPdf());
  writeFileSync(unfolding, unfoldingPdf());
  await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#eee' } })
    .png()
    .toFile(good);
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((workbench) => workbench.close(0)));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function setup(options: Partial<PageWorkbenchOptions> = {}): PageWorkbench {
  const workbench = new PageWorkbench({ workFolder: join(folder, 'work'), children: 1, ...options });
  open.push(workbench);
  return workbench;
}

function codeOf(running: Promise<unknown>): Promise<string> {
  return running.then(
    () => 'done',
    (error: unknown) => (error as { code?: string; name: string }).code ?? (error as Error).name,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)])
      .toString()
      .startsWith('Z');
  } catch {
    return false;
  }
}

/** True when a thread of the process runs or waits for a core. */
function isAtWork(pid: number): boolean {
  const state = execFileSync('ps', ['-L', '-o', 'stat=', '-p', String(pid)]).toString();
  return state.split('\n').some((thread) => thread.startsWith('R'));
}

async function until(condition: () => boolean, milliseconds = 60_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe(PageWorkbench.name, () => {
  it('ends a page that would be drawn for ever at the time limit and goes on', async () => {
    const workbench = setup();
    const hostile = codeOf(workbench.run('scanPage', { path: endless, pageIndex: 0 }, { timeLimitMs: 2_000 }));
    const next = workbench.run('scanPage', { path: good, pageIndex: 0 });
    expect(await hostile).toBe('INTAKE.DECODE_TIMEOUT');
    expect((await next).kind).toBe('blank');
  });

  it('ends a page that unfolds to a gigabyte at the memory limit and goes on', async () => {
    const workbench = setup({ memoryLimitBytes: 400 * MEGABYTE });
    const hostile = codeOf(workbench.run('scanPage', { path: unfolding, pageIndex: 0 }));
    const next = workbench.run('scanPage', { path: good, pageIndex: 0 });
    expect(await hostile).toBe('INTAKE.DECODE_OUT_OF_MEMORY');
    expect((await next).kind).toBe('blank');
  });

  it('works on as many pages at a time as it has children, each in a child of its own', async () => {
    const workbench = setup({ children: 3 });
    const running = Array.from({ length: 8 }, () => codeOf(workbench.run('scanPage', { path: endless, pageIndex: 0 })));
    expect([workbench.runningCount, workbench.queueLength]).toEqual([3, 5]);
    const pids = workbench.childPids;
    expect(new Set(pids).size).toBe(3);
    await until(() => pids.every(isAtWork), 40_000);
    expect([workbench.runningCount, workbench.queueLength]).toEqual([3, 5]);
    await workbench.close(0);
    await Promise.all(running);
    expect(workbench.runningCount).toBe(0);
  });

  it('has one child for each core unless told otherwise', () => {
    const workbench = new PageWorkbench({ workFolder: join(folder, 'cores') });
    open.push(workbench);
    const running = Array.from({ length: availableParallelism() + 2 }, () =>
      codeOf(workbench.run('inspect', { path: good })),
    );
    expect([workbench.runningCount, workbench.queueLength]).toEqual([availableParallelism(), 2]);
    return Promise.all(running);
  });

  it('loses only the running command when its child is killed', async () => {
    const workbench = setup({ children: 2 });
    await workbench.run('inspect', { path: good });
    const [victim = 0] = workbench.childPids;
    const running = codeOf(workbench.run('scanPage', { path: endless, pageIndex: 0 }, { timeLimitMs: 50_000 }));
    const others = Array.from({ length: 6 }, () => workbench.run('inspect', { path: good }));
    await Promise.all(others.slice(0, 2));
    process.kill(victim, 'SIGKILL');
    expect(await running).toBe('INTAKE.DECODE_CRASHED');
    for (const inspection of await Promise.all(others)) expect(inspection.pageCount).toBe(1);
    expect((await workbench.run('inspect', { path: good })).pageCount).toBe(1);
  });

  it('gives a command to another child when its own is killed before it began', async () => {
    const workbench = setup();
    const running = workbench.run('inspect', { path: good });
    process.kill(workbench.childPids[0] ?? 0, 'SIGKILL');
    expect((await running).pageCount).toBe(1);
  });

  it('lets higher priority go first and equals in their order', async () => {
    const workbench = setup();
    const order: string[] = [];
    const run = (name: string, priority?: number): Promise<unknown> =>
      workbench.run('inspect', { path: good }, priority === undefined ? {} : { priority }).then(() => order.push(name));
    await Promise.all([run('running'), run('a'), run('b'), run('urgent', 5), run('later', -1), run('c')]);
    expect(order).toEqual(['running', 'urgent', 'a', 'b', 'c', 'later']);
  });

  it('withdraws a waiting command and ends a running one on an abort signal', async () => {
    const workbench = setup();
    const controller = new AbortController();
    const running = codeOf(workbench.run('scanPage', { path: endless, pageIndex: 0 }, { signal: controller.signal }));
    const waiting = codeOf(workbench.run('inspect', { path: good }, { signal: controller.signal }));
    const other = codeOf(workbench.run('inspect', { path: good }));
    expect(workbench.queueLength).toBe(2);
    controller.abort(new DOMException('enough', 'AbortError'));
    expect(await running).not.toBe('done');
    expect(await waiting).not.toBe('done');
    expect(await other).toBe('done');
  });

  it('blames no file for a path that does not exist', async () => {
    expect(await codeOf(setup().run('inspect', { path: join(folder, 'missing.pdf') }))).toBe('INTAKE.WORKBENCH_FAULT');
  });

  it('replaces a child after its number of commands', async () => {
    const workbench = setup({ commandsAChild: 2 });
    await workbench.run('inspect', { path: good });
    const first = workbench.childPids;
    await workbench.run('inspect', { path: good });
    await workbench.run('inspect', { path: good });
    expect(workbench.childPids).not.toEqual(first);
  });

  it('ends all children and removes their folders on close, and takes no more commands', async () => {
    const workbench = setup({ children: 2, workFolder: join(folder, 'closing') });
    const waiting = ['1', '2', '3'].map(() => codeOf(workbench.run('scanPage', { path: endless, pageIndex: 0 })));
    await until(() => workbench.childPids.length === 2);
    const pids = workbench.childPids;
    await workbench.close(100);
    expect(await Promise.all(waiting)).toEqual(Array.from({ length: 3 }, () => 'INTAKE.WORKBENCH_CLOSED'));
    expect(pids.filter(isAlive)).toEqual([]);
    expect(readdirSync(join(folder, 'closing'))).toEqual([]);
    expect(await codeOf(workbench.run('inspect', { path: good }))).toBe('INTAKE.WORKBENCH_CLOSED');
  });

  it('hands no secrets of its environment to the children', async () => {
    process.env['TALAKTE_TEST_SECRET'] = 'geheim';
    const workbench = setup({ environment: { TALAKTE_TEST_OPEN: 'offen' } });
    await workbench.run('inspect', { path: good });
    delete process.env['TALAKTE_TEST_SECRET'];
    const environment = execFileSync('cat', [`/proc/${String(workbench.childPids[0])}/environ`]).toString();
    expect(environment).toContain('TALAKTE_TEST_OPEN=offen');
    expect(environment).not.toContain('geheim');
    expect(environment).not.toContain('DATABASE_URL');
  });

  it('writes a preview of the wanted width', async () => {
    const target = join(folder, 'preview.webp');
    const size = await setup().run('previewPage', { path: good, pageIndex: 0, widthPx: 400, format: 'webp', target });
    expect(size).toEqual({ widthPx: 400, heightPx: 566 });
    expect(statSync(target).size).toBeGreaterThan(50);
    expect(existsSync(`${target}.part`)).toBe(false);
  });

  it('leaves no child behind when its parent is killed in the middle of a command', async () => {
    const script = join(folder, 'parent.mjs');
    const module = pathToFileURL(join(process.cwd(), 'dist/modules/intake/workbench/page-workbench.js')).href;
    writeFileSync(
      script,
      `import { PageWorkbench } from ${JSON.stringify(module)};
       const workbench = new PageWorkbench({ workFolder: ${JSON.stringify(join(folder, 'orphans'))}, children: 1 });
       await workbench.run('inspect', { path: ${JSON.stringify(good)} });
       void workbench.run('scanPage', { path: ${JSON.stringify(endless)}, pageIndex: 0 });
       console.log(workbench.childPids[0]);
       setInterval(() => {}, 1000);`,
    );
    const parent = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const child = Number(line.toString());
    expect(isAlive(child)).toBe(true);
    parent.kill('SIGKILL');
    await until(() => !isAlive(child));
  });
});
