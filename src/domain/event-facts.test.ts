import { expect, it } from 'vitest';
import type { NetworkEvent } from '../schema/event.ts';
import { eventFacts } from './event-facts.ts';

const event: NetworkEvent = {
  id: '2024-lunch-exchange',
  title: 'ランチ交流会',
  kind: 'exchange',
  summary: '会員どうしのつながりをつくる交流会を行いました。',
  fiscalYear: 2024,
};

it('tells when, what, where and by whom', () => {
  const known = { ...event, place: 'オンライン', organizer: 'NPO法人子育てひろば全国連絡協議会' };
  expect(eventFacts(known)).toEqual([
    { term: '日程', text: '2024年度' },
    { term: '種類', text: '交流会' },
    { term: '場所', text: 'オンライン' },
    { term: '主催', text: 'NPO法人子育てひろば全国連絡協議会' },
  ]);
});

it('says openly that the place and the organizer are not known', () => {
  expect(eventFacts(event)).toMatchObject([{}, {}, { text: 'わからない' }, { text: 'わからない' }]);
});
