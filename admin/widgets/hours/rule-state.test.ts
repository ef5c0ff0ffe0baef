import { expect, it } from 'vitest';
import { ruleStateOf, withRuleState } from './rule-state.ts';

const slots = [{ opens: '10:00', closes: '12:00' }];

it('reads a rule that says nothing as open, as the schema does', () => {
  expect(ruleStateOf({})).toBe('open');
  expect(ruleStateOf({ open: false })).toBe('closed');
  expect(ruleStateOf({ open: true, unknown: true })).toBe('unknown');
});

it('leaves a rule alone that is in the state already', () => {
  const rule = { slots };
  expect(withRuleState(rule, 'open')).toBe(rule);
});

it('takes the times away when the days are closed', () => {
  expect(withRuleState({ open: true, slots }, 'closed')).toEqual({ open: false });
  expect(withRuleState({ open: false, unknown: true }, 'open')).toEqual({ open: true });
  expect(withRuleState({ open: false }, 'unknown')).toEqual({ open: false, unknown: true });
});
