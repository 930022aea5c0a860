import { Worker } from 'node:worker_threads';
import { closeKeptPdf } from '../decode/pdf-file.js';
import { commandHandlers } from './command-handlers.js';
import type { CommandHandlers, CommandName } from './commands.js';
import { failureOf } from './failure-report.js';
import { SETTINGS_VARIABLE, type ChildMessage, type ChildSettings, type CommandMessage } from './protocol.js';

/**
 * Entry of a workbench child: carries out one command at a time for its parent and ends with it. Started by
 * {@link WorkbenchProcess} only.
 */

function tell(message: ChildMessage): void {
  process.send?.(message);
}

async function carryOut(handlers: CommandHandlers, message: CommandMessage): Promise<void> {
  const { id, command, input } = message;
  try {
    const handler = handlers[command as CommandName] as ((input: unknown) => Promise<unknown>) | undefined;
    if (handler === undefined) throw new TypeError(`No such workbench command: ${command}`);
    const result = await handler(input);
    tell({ kind: 'done', id, result, rssBytes: process.memoryUsage.rss() });
  } catch (error) {
    const { failure, isDisordered } = failureOf(error);
    if (!isDisordered) closeKeptPdf();
    tell({ kind: 'failed', id, failure, isDisordered });
  }
}

function start(): void {
  const settings = JSON.parse(process.env[SETTINGS_VARIABLE] ?? '{}') as ChildSettings;
  new Worker(new URL('./watchdog.js', import.meta.url), { workerData: settings, execArgv: [] }).unref();
  process.on('disconnect', () => process.exit(0));
  process.on('message', (message) => void carryOut(commandHandlers, message as CommandMessage));
  tell({ kind: 'ready' });
}

start();
