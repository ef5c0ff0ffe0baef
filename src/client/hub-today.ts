import { readHours } from '../domain/hours-attribute.ts';
import { japanClock } from '../domain/japan-clock.ts';
import { weekdayOf } from '../domain/calendar-date.ts';
import { nextChange, openStateAt } from '../domain/open-state.ts';
import { todayText } from '../domain/today-text.ts';
import { todaysHours, type TodaysHours } from '../domain/todays-hours.ts';

/** The clock of a computer that slept runs late: it is looked at again after this many ms. */
const LONGEST_WAIT = 600_000;

/**
 * A hub's hours of today and what they mean now, in Japan's time, in place of its weekly hours.
 * Its words come from `data-*` attributes; it marks today's row of the table of hours, wherever on
 * the page that is (`[data-hours-row]`), with its `<template>`.
 */
class HubToday extends HTMLElement {
  #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#controller = new AbortController();
    document.addEventListener(
      'visibilitychange',
      () => {
        this.#update();
      },
      { signal: this.#controller.signal },
    );
    this.#update();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
    clearTimeout(this.#timer);
  }

  /** Nobody looks at a hidden page: it is brought up to date when it is seen again. */
  #update(): void {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'hidden') return;
    const instant = new Date();
    const hours = readHours(this.dataset.hours ?? '{}');
    const { date } = japanClock(instant);
    const today = todaysHours(hours, date);
    const now = openStateAt(hours, instant);
    const text = todayText(date, today, now, (key) => this.getAttribute(`data-${key}`) ?? '');
    this.#say('[data-today-day]', text.day);
    this.#say('[data-today-slots]', text.slots);
    this.#say('[data-today-now]', text.now);
    this.dataset.state = now.kind;
    this.#mark(rowOf(today, date));
    const wait = nextChange(now, instant).getTime() - instant.getTime();
    this.#timer = setTimeout(
      () => {
        this.#update();
      },
      Math.min(wait, LONGEST_WAIT),
    );
  }

  #say(selector: string, text: string): void {
    const line = this.querySelector(selector);
    if (line) line.textContent = text;
  }

  #mark(row: string | undefined): void {
    for (const old of document.querySelectorAll('[data-hours-row][aria-current]')) {
      if (old.getAttribute('data-hours-row') === row) return;
      old.removeAttribute('aria-current');
      old.querySelector('[data-today-mark]')?.remove();
    }
    const template = this.querySelector('template');
    const today = row && document.querySelector(`[data-hours-row="${row}"]`);
    if (!template || !today) return;
    today.setAttribute('aria-current', 'date');
    today.querySelector('th')?.append(document.importNode(template.content, true));
  }
}

/** The row that holds on a day; none does at 年末年始, in a season or on an exception. */
function rowOf({ rule }: TodaysHours, date: string): string | undefined {
  if (rule === 'public-holiday') return rule;
  return rule === 'weekly' || rule === 'nth-weekday' ? weekdayOf(date) : undefined;
}

customElements.define('hub-today', HubToday);
