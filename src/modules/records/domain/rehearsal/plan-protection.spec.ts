import { describe, expect, it } from '@jest/globals';
import { planProtection } from './plan-protection.js';

const units = [
  { id: 'leaf', lineageId: 'l-leaf', parentId: 'group' },
  { id: 'group', lineageId: 'l-group', parentId: null },
  { id: 'other', lineageId: 'l-other', parentId: null },
];

describe(planProtection.name, () => {
  it('brings upon a unit what stands above it, and the strictest level', () => {
    const protection = planProtection(units, {
      walls: [
        { wallId: 'social', lineageId: 'l-group' },
        { wallId: 'health', lineageId: 'l-leaf' },
      ],
      levels: [
        { lineageId: 'l-group', level: '005' },
        { lineageId: 'l-leaf', level: '002' },
      ],
    });
    expect(protection.get('leaf')).toEqual({ walls: ['health', 'social'], level: '005' });
    expect(protection.get('group')).toEqual({ walls: ['social'], level: '005' });
    expect(protection.get('other')).toEqual({ walls: [], level: '003' });
  });
});
