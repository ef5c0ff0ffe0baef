const FORMS: readonly RegExp[] = [
  /^(\d{1,2})[:時](\d{1,2})分?$/,
  /^(\d{1,2})時?()$/,
  /^(\d{1,2})(\d{2})$/,
  /^(\d{1,2})時(半)$/,
];

/**
 * A time of day as somebody types it: `930`, `9:30`, `９時半`, `午後3時`.
 * @returns `09:30`; the text as it was when it is no time, so that the editor sees what is wrong
 */
export function timeFromText(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/^(?:午前|am)/i, '');
  const afternoon = /^(?:午後|pm)/i.exec(plain)?.[0] ?? '';
  const rest = plain.slice(afternoon.length);
  for (const form of FORMS) {
    const [, hour, minute] = form.exec(rest) ?? [];
    if (hour === undefined) continue;
    const minutes = minute === '半' ? 30 : Number(minute ?? '');
    const hours = Number(hour) + (afternoon !== '' && Number(hour) < 12 ? 12 : 0);
    if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return text.trim();
    return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  }
  return text.trim();
}
