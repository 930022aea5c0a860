import { DomainError } from '#kernel/domain-error';

const FRAMES = 12;
const MESSAGE_MAX = 300;

/**
 * What a log may say of an error: its name, its code, its message without anything in quotes, and where it happened.
 * Libraries quote what they stumbled over (a path, a value, a piece of text), and that may be personal data; of our own
 * refusals the code says it all.
 */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const own = `${nameOf(error)}${isRefusal(error) ? '' : `: ${withoutQuotes(error.message).slice(0, MESSAGE_MAX)}`}`;
  return error.cause === undefined ? own : `${own} <- ${faultText(error.cause)}`;
}

/** {@link faultText} with the places the error came through. */
export function faultWithPlace(error: unknown): string {
  const frames = error instanceof Error ? framesOf(error.stack ?? '') : [];
  return [faultText(error), ...frames].join('\n');
}

/** A rule that refused something of somebody; what is merely unavailable tells of machines. */
function isRefusal(error: Error): boolean {
  return error instanceof DomainError && error.kind !== 'unavailable';
}

function nameOf(error: Error): string {
  if (error instanceof DomainError) return error.code;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}

/** The places of a stack trace, without the message at its head. */
export function framesOf(stack: string): string[] {
  // The message stands before the frames and may have lines of its own that look like anything.
  const lines = stack.split('\n').filter((line) => /^\s+at .*(:\d+:\d+\)?|\(native\)|<anonymous>\)?)$/.test(line));
  return lines.slice(0, FRAMES);
}

function withoutQuotes(message: string): string {
  return message
    .replaceAll(/"[^"]*"?|'[^']*'?|`[^`]*`?|„[^“”"]*[“”"]?|»[^«]*«?/g, '…')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
