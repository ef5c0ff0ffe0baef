import type { ReactNode } from 'react';
import { hoursWords } from './hours-words.ts';
import type { HoursValue } from './hours-value.ts';

/** What the hub's page will say, or what is still wrong. */
export function HoursPreview({ hours }: { hours: HoursValue }): ReactNode {
  const words = hoursWords(hours);
  if (words.kind === 'mistakes') {
    return (
      <div className="hw-preview hw-wrong" role="status">
        <p>直すところがあります</p>
        <ul>
          {words.mistakes.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {field && `「${field}」`}
              {message}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <p className="hw-preview" role="status">
      <span>ページに出る言葉：</span>
      {words.kind === 'sentence' ? words.text : '（開所時間は、わかりません）'}
    </p>
  );
}
