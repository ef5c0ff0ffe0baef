import type { FieldNode } from '../field-tree.ts';
import { dayForms } from './day-forms.ts';

interface Impossible {
  message: string;
  nearest?: string;
}

function impossibleDay(text: string): Impossible | undefined {
  const [form = ''] = dayForms(text);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(form)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12) return { message: '月は1から12までです。' };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day >= 1 && day <= last) return undefined;
  return {
    message: `${year}年${month}月は${last}日までです。`,
    nearest: `${form.slice(0, 8)}${String(last)}`,
  };
}

function impossibleTime(text: string): Impossible | undefined {
  const [, hour, minute] = /^(\d{1,2})[:時](\d{2})分?$/.exec(text)?.map(Number) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  if (hour > 24 || (hour === 24 && minute > 0))
    return { message: '時刻は00:00から24:00までです。' };
  return minute > 59 ? { message: '分は00から59までです。' } : undefined;
}

/** A day or a time that has the right form but that no calendar and no clock has. */
export function impossibleMoment(node: FieldNode, written: string): Impossible | undefined {
  const text = written.normalize('NFKC').replace(/\s/g, '');
  return node.format === 'date'
    ? impossibleDay(text)
    : isTime(node)
      ? impossibleTime(text)
      : undefined;
}

const isTime = ({ pattern }: FieldNode): boolean =>
  pattern !== undefined && new RegExp(pattern).test('09:30') && !new RegExp(pattern).test('09-30');
