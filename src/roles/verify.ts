import type { INestApplicationContext } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { type IntegrityCheck, IntegrityChecks } from '#modules/integrity';

const ACTOR = systemActor('verify-command');

/** `npx talakte verify`: checks chain, blocks and every stored object and names the first thing that does not fit. */
export async function verify(application: INestApplicationContext): Promise<boolean> {
  const checks = application.get(IntegrityChecks);
  const started = await checks.begin(ACTOR);
  const finished = await checks.run(ACTOR, started.id);
  report(finished);
  return finished.state === 'ok';
}

function report(check: IntegrityCheck): void {
  const { entries, blocks, objects } = check.progress;
  const counts = `${String(entries.done)} Einträge/entries, ${String(blocks.done)} Blöcke/blocks, ${String(objects.done)} Objekte/objects`;
  const head = check.head ? `\nLetzter Block / last block: ${String(check.head.number)} ${check.head.hash}` : '';
  const fault = check.firstFault;
  if (!fault) {
    process.stdout.write(`Unversehrt / intact: ${counts}${head}\n`);
    return;
  }
  process.stdout.write(
    `FEHLER / FAULT: ${fault.code} (${fault.kind} ${fault.id}) ${JSON.stringify(fault.details)}\nBis dahin geprüft / checked before: ${counts}\n`,
  );
}
