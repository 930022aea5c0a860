import type { INestApplicationContext } from '@nestjs/common';
import { RebuildIndex, type RebuildProgress } from '#modules/search';

const STEPS: Readonly<Record<RebuildProgress['step'], string>> = {
  file: 'Akten / files',
  document: 'Dokumente / documents',
  indexes: 'Verzeichnisse werden angelegt / making indexes',
};
const REPORT_EVERY_MS = 2000;

/**
 * `npx talakte reindex`: builds the search index anew from the records while everything goes on. Ctrl-C or a crash loses
 * nothing: the next run goes on where this one was.
 * @returns whether the new index is in use
 */
export async function reindex(application: INestApplicationContext, signal?: AbortSignal): Promise<boolean> {
  let toldAt = 0;
  let told: string | undefined;
  const isDone = await application.get(RebuildIndex).execute(({ step, done, total, isResumed }) => {
    if (told === undefined && isResumed) write('Fortgesetzt, wo es unterbrochen wurde / going on where it was cut off');
    if (step === told && Date.now() - toldAt < REPORT_EVERY_MS) return;
    told = step;
    toldAt = Date.now();
    write(`${STEPS[step]}: ${String(done)} / ${String(total)}`);
  }, signal);
  write(
    isDone
      ? 'Der neue Suchindex ist in Gebrauch / the new search index is in use'
      : 'Angehalten; „npx talakte reindex“ setzt fort / stopped; "npx talakte reindex" goes on',
  );
  return isDone;
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
