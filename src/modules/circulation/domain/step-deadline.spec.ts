import { describe, expect, it } from '@jest/globals';
import { dueDay, urgencyOf, workingDaysAfter } from './step-deadline.js';

describe(workingDaysAfter.name, () => {
  it('leaves out weekends and holidays', () => {
    // Thursday before Good Friday 2026; Easter Monday is 6 April
    expect(workingDaysAfter('2026-04-02', 1)).toBe('2026-04-07');
    expect(workingDaysAfter('2026-11-20', 3)).toBe('2026-11-25');
    expect(workingDaysAfter('2026-11-21', 1)).toBe('2026-11-23');
  });

  it('stays on the day itself without days', () => {
    expect(workingDaysAfter('2026-11-21', 0)).toBe('2026-11-21');
  });
});

describe(dueDay.name, () => {
  it('takes a day that is set before one that is counted', () => {
    expect(dueDay('2026-11-20', { fixedDay: '2026-12-01', deadlineDays: 2 })).toBe('2026-12-01');
    expect(dueDay('2026-11-20', { fixedDay: null, deadlineDays: 2 })).toBe('2026-11-24');
    expect(dueDay('2026-11-20', { fixedDay: null, deadlineDays: null })).toBeNull();
  });
});

describe(urgencyOf.name, () => {
  it('grows from the last day to the one on which superiors are told', () => {
    expect(urgencyOf(null, '2026-11-20')).toBe('none');
    expect(urgencyOf('2026-11-20', '2026-11-19')).toBe('none');
    expect(urgencyOf('2026-11-20', '2026-11-20')).toBe('today');
    expect(urgencyOf('2026-11-20', '2026-11-21')).toBe('overdue');
    expect(urgencyOf('2026-11-20', '2026-11-24')).toBe('overdue');
    expect(urgencyOf('2026-11-20', '2026-11-25')).toBe('escalated');
  });
});
