import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './source-files.js';

/** A small tree of sources beside the real one, checked with the real rules. */
export class PlantedTree {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'talakte-arch-'));

  constructor(files: Readonly<Record<string, string>>) {
    const imports = (JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { imports: unknown }).imports;
    this.write('package.json', JSON.stringify({ name: 'planted', type: 'module', imports }));
    for (const file of ['tsconfig.json', '.dependency-cruiser.cjs']) {
      cpSync(path.join(ROOT, file), path.join(this.folder, file));
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(this.folder, 'node_modules'), 'dir');
    for (const [file, text] of Object.entries(files)) this.write(file, text);
  }

  /** Names of the rules that are broken, by the file that breaks them. */
  brokenRules(): Map<string, Set<string>> {
    const program = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const args = [program, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const run = spawnSync(process.execPath, args, { cwd: this.folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    if (run.stdout === '') throw new Error(run.stderr);
    const result = JSON.parse(run.stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    const broken = new Map<string, Set<string>>();
    for (const { from, rule } of result.summary.violations) {
      broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
    }
    return broken;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private write(file: string, text: string): void {
    const place = path.join(this.folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}
