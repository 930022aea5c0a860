import { describe, expect, it } from '@jest/globals';
import { Session } from './session.entity.js';

const LIMITS = { idleMs: 30 * 60_000, absoluteMs: 12 * 3_600_000 };
const START = new Date('2026-03-02T08:00:00Z');

function at(time: string): Date {
  return new Date(`2026-03-02T${time}Z`);
}

describe(Session.name, () => {
  it('gives ten minutes for the second factor', () => {
    const session = Session.begin('id', 'user', START);
    expect(session.isLive(at('08:09:59'), LIMITS)).toBe(true);
    expect(session.isLive(at('08:10:00'), LIMITS)).toBe(false);
  });

  it('ends after half an hour without use', () => {
    const session = Session.begin('id', 'user', START).advance('signed-in', START, LIMITS);
    expect(session.isLive(at('08:29:59'), LIMITS)).toBe(true);
    expect(session.isLive(at('08:30:00'), LIMITS)).toBe(false);
  });

  it('ends after twelve hours however busy it was', () => {
    const session = Session.begin('id', 'user', START).advance('signed-in', START, LIMITS);
    const { id, userId, state, startedAt, expiresAt } = session;
    const busy = new Session({ id, userId, state, startedAt, expiresAt, lastSeenAt: at('19:59:50') });
    expect(busy.isLive(at('19:59:59'), LIMITS)).toBe(true);
    expect(busy.isLive(at('20:00:00'), LIMITS)).toBe(false);
  });
});
