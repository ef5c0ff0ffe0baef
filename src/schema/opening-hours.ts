import { z } from 'astro/zod';
import { choice, choices, date, described, group, line, lines, list, time } from './fields.ts';
import { refuseOverlaps, refuseSharedDays, refuseSharedWeeks } from './hours-overlaps.ts';
import { HOLIDAY_POLICIES, WEEKDAYS } from './vocabulary.ts';

const slot = group('時間帯', {
  opens: time('始まり'),
  closes: time('終わり', { example: '16:00' }),
}).refine((value) => value.opens < value.closes, {
  path: ['closes'],
  message: '終わりは始まりより後の時刻にしてください。',
});

const slots = (description: string, title = '時間帯') =>
  list(title, slot, {
    description,
    summary: '{{fields.opens}}〜{{fields.closes}}',
  }).superRefine(refuseOverlaps);

const isOpen = described(z.boolean().default(true), {
  title: '開いている',
  description: 'オフにすると「休み」になります。',
});

const monthDay = (title: string) =>
  described(
    z
      .string()
      .trim()
      .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, '「12-29」の形で書いてください。')
      .refine((text) => !/^(?:02-3|(?:04|06|09|11)-31)/.test(text), 'その月にない日です。'),
    { title, example: '12-29' },
  );

/** Of a time that is longer than a week: see `todaysHours`. */
const SPECIAL_SLOTS =
  '開いているときの時間です。8日以上続くときは、いつも開いている日の時間だけが変わり、いつも休みの日は休みのままです。';

/**
 * When a hub is open. What is certain stands in the structure, the source's own words in `note`.
 * A weekday in none of the lists is closed when any weekday is known, and unknown otherwise.
 */
export const openingHoursSchema = group(
  '開所時間',
  {
    weekly: list(
      '毎週の開所日',
      group('曜日と時間', {
        days: choices('曜日', WEEKDAYS).min(1, '曜日を一つ以上選んでください。'),
        slots: slots(
          '昼休みがあるときは、午前と午後の二つに分けます。時間がわからないときは空けておきます。',
        ).optional(),
      }),
      { summary: '{{fields.days}}', itemName: 'weekdays' },
    )
      .superRefine(refuseSharedDays)
      .optional(),
    unknownDays: choices('わからない曜日', WEEKDAYS, {
      description: '開いている日があるらしいが、いつかはっきりしない曜日です。',
    }).optional(),
    nthWeekdays: list(
      '第何週の決まり',
      group('第何週の決まり', {
        nth: described(z.array(z.int().min(1).max(5)).min(1), {
          title: '第何',
          description: '1から5までの数字です。',
          example: '1',
        }),
        day: choice('曜日', WEEKDAYS),
        open: isOpen,
        slots: slots('時間がわからないときは空けておきます。').optional(),
      }),
      {
        description: '「第3土曜日は10時半から」「第3火曜日は休み」など。',
        itemName: 'nth-weekday',
      },
    )
      .superRefine(refuseSharedWeeks)
      .optional(),
    publicHolidays: choice('祝日', HOLIDAY_POLICIES).optional(),
    publicHolidaySlots: slots('祝日に開いているときの時間です。', '祝日の時間帯').optional(),
    exceptions: list(
      '特別な日',
      group('特別な日', {
        from: date('いつから'),
        to: date('いつまで', { description: '一日だけのときは空けておきます。' }).optional(),
        open: isOpen,
        slots: slots(SPECIAL_SLOTS).optional(),
        reason: line('理由', { example: '館内整備' }).optional(),
      }).refine(({ from, to }) => to === undefined || from <= to, {
        path: ['to'],
        message: '「いつから」と同じ日か、後の日にしてください。',
      }),
      { summary: '{{fields.from}} {{fields.reason}}', itemName: 'days' },
    ).optional(),
    seasons: list(
      '毎年の休み',
      group('毎年の休み', {
        from: monthDay('いつから（月-日）'),
        to: monthDay('いつまで（月-日）'),
        open: isOpen,
        unknown: described(z.boolean().optional(), {
          title: 'わからない',
          description:
            'お盆など、休みかもしれない時期はオンにします。いつも開いている日も「わからない」になり、いつも休みの日は休みのままです。',
        }),
        slots: slots(SPECIAL_SLOTS).optional(),
        reason: line('理由', { example: '年末年始' }).optional(),
      }),
      {
        description: '年末年始など、毎年同じ日のものです。',
        summary: '{{fields.from}}〜{{fields.to}}',
        itemName: 'days',
      },
    ).optional(),
    note: lines('元の表記', {
      description: '自治体や団体が書いた言葉をそのまま残します。',
    }).optional(),
  },
  { widget: 'hours', section: '開いている時間とお知らせ' },
);
