import { addDays, type CalendarDay } from '#kernel/calendar-day';
import { nextWorkingDay } from '#kernel/working-days';

/** So many working days after its last day a step is brought before superiors. */
export const ESCALATION_AFTER = 2;

/** The day so many working days after this one, which itself does not count; holidays of North Rhine-Westphalia are none. */
export function workingDaysAfter(day: CalendarDay, days: number): CalendarDay {
  let at = day;
  for (let left = days; left > 0; left -= 1) at = nextWorkingDay(addDays(at, 1));
  return at;
}

/** The last day of a step that is opened on this one: the day that is set, or so many working days later. */
export function dueDay(
  today: CalendarDay,
  { fixedDay, deadlineDays }: { readonly fixedDay: CalendarDay | null; readonly deadlineDays: number | null },
): CalendarDay | null {
  if (fixedDay !== null) return fixedDay;
  return deadlineDays === null ? null : workingDaysAfter(today, deadlineDays);
}

/** How urgent an open step is: due today, overdue, or overdue for so long that superiors are told. */
export function urgencyOf(dueOn: CalendarDay | null, today: CalendarDay): 'none' | 'today' | 'overdue' | 'escalated' {
  if (dueOn === null || today < dueOn) return 'none';
  if (today === dueOn) return 'today';
  return today > workingDaysAfter(dueOn, ESCALATION_AFTER) ? 'escalated' : 'overdue';
}
