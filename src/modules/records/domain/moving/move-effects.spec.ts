import { describe, expect, it } from '@jest/globals';
import { type FileCircumstances, moveEffects, protectionLost, protectionLostByUndo } from './move-effects.js';

const open: FileCircumstances = {
  leadUnitId: 'office-63',
  retentionYears: 10,
  disposalKind: 'B',
  confidentiality: '003',
  walls: [],
  grants: 0,
};
const guarded: FileCircumstances = { ...open, confidentiality: '005', walls: ['social'] };

describe(moveEffects.name, () => {
  it('finds nothing between files of the same kind', () => {
    expect(moveEffects(open, open)).toEqual([]);
  });

  it('names what becomes different, each way', () => {
    const elsewhere: FileCircumstances = {
      ...guarded,
      leadUnitId: 'office-50',
      disposalKind: 'V',
      retentionYears: null,
      grants: 2,
    };
    expect(moveEffects(open, elsewhere)).toEqual([
      'lead-changed',
      'retention-longer',
      'disposal-changed',
      'level-raised',
      'wall-gained',
      'grants-gained',
    ]);
    expect(moveEffects(elsewhere, open)).toEqual([
      'lead-changed',
      'retention-shorter',
      'disposal-changed',
      'grants-left',
    ]);
  });
});

describe(protectionLost.name, () => {
  it('lets nothing out of a wall or to a less strict level', () => {
    expect(protectionLost(guarded, open)).toEqual(['level-lost', 'wall-lost']);
    expect(protectionLost(guarded, { ...guarded, walls: ['health'], confidentiality: '001' })).toEqual(['wall-lost']);
  });

  it('lets everything behind more of them', () => {
    expect(protectionLost(open, guarded)).toEqual([]);
    expect(protectionLost(guarded, { ...guarded, walls: ['health', 'social'] })).toEqual([]);
  });
});

describe(protectionLostByUndo.name, () => {
  it('lets out again what came into a more protected file', () => {
    const then = { source: open, target: guarded };
    expect(protectionLostByUndo(then, then)).toEqual([]);
    expect(protectionLostByUndo(then, { source: guarded, target: open })).toEqual([]);
  });

  it('lets nothing out of protection the target got since, or back where the source lost it since', () => {
    const stricter: FileCircumstances = { ...guarded, confidentiality: '001', walls: ['social', 'health'] };
    const lost = ['level-lost', 'wall-lost'];
    expect(protectionLostByUndo({ source: open, target: open }, { source: open, target: guarded })).toEqual(lost);
    expect(protectionLostByUndo({ source: open, target: guarded }, { source: open, target: stricter })).toEqual(lost);
    expect(protectionLostByUndo({ source: guarded, target: guarded }, { source: open, target: guarded })).toEqual(lost);
  });
});
