import { expect, it } from 'vitest';
import { hideMail } from './hide-mail.ts';

it.each(['info@example.or.jp', 'kosodate-hiroba@example.jp', 'tanaka@city.takamatsu.lg.jp'])(
  'leaves the office address %s',
  (mail) => {
    expect(hideMail(`連絡先 ${mail}`)).toEqual({ text: `連絡先 ${mail}`, hidden: [] });
  },
);

it.each(['hanako.s@gmail.com', 'taro_yamada@docomo.ne.jp', 'hanako＠example.com'])(
  'takes %s for a person’s',
  (mail) => {
    expect(hideMail(`連絡先 ${mail} まで`)).toEqual({
      text: '連絡先 （メールアドレスは載せていません） まで',
      hidden: [mail],
    });
  },
);
