const LOCAL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'medium' });

/** What the clock on the wall of the city shows at a moment, as if it were universal time. */
export function wallTime(moment: Date): Date {
  const wholeSeconds = Date.parse(`${LOCAL.format(moment).replace(' ', 'T')}Z`);
  return new Date(wholeSeconds + (((moment.getTime() % 1000) + 1000) % 1000));
}

/**
 * The moment at which the clock on the wall shows this. In the hour that comes twice the first is meant, in the one that is
 * left out as much later.
 */
export function momentOfWallTime(wall: Date): Date {
  const offsetAt = (at: number): number => wallTime(new Date(at)).getTime() - at;
  const time = wall.getTime();
  // the offset of the day before is that of summer time when the hour comes twice, and that of winter when it is left out
  const before = time - offsetAt(time - 86_400_000);
  if (wallTime(new Date(before)).getTime() === time) return new Date(before);
  const after = time - offsetAt(time + 86_400_000);
  return new Date(wallTime(new Date(after)).getTime() === time ? after : before);
}
