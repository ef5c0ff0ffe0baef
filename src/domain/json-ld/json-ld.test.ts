import { describe, expect, it } from 'vitest';
import type { Hub } from '../../schema/hub.ts';
import { eventJsonLd } from './event.ts';
import { hubJsonLd } from './hub.ts';
import { serializeJsonLd } from './serialize.ts';
import { breadcrumbJsonLd } from './site.ts';

const hub: Hub = {
  id: '37201-mokomoko',
  name: '子育て“ほっと”ステーションもこもこ',
  status: 'open',
  prefecture: 'kagawa',
  municipality: '高松市',
  address: '上之町二丁目9-23',
  building: 'マイシアター高松1階',
  location: { lat: 34.32106, lon: 134.04933, precision: 'building' },
  source: { name: '高松市オープンデータ' },
};

describe('hubJsonLd', () => {
  it('says where the hub is', () => {
    expect(hubJsonLd(hub, 'https://hiroba.example/hubs/37201-mokomoko/')).toMatchObject({
      '@type': 'LocalBusiness',
      address: {
        addressRegion: '香川県',
        addressLocality: '高松市',
        streetAddress: '上之町二丁目9-23 マイシアター高松1階',
      },
      geo: { latitude: 34.32106 },
    });
  });

  it('gives no point that is only the town’s', () => {
    const vague: Hub = { ...hub, location: { lat: 34.3, lon: 134, precision: 'town' } };
    expect(hubJsonLd(vague, 'https://hiroba.example/')).not.toHaveProperty('geo');
  });
});

describe('eventJsonLd', () => {
  const event = {
    id: 'a',
    title: 'テーマ別交流会',
    kind: 'exchange' as const,
    summary: '会員どうしの情報交換',
    fiscalYear: 2024,
  };

  it('is silent while the day or the place is not known', () => {
    expect(eventJsonLd(event, 'https://hiroba.example/events/a/')).toBeUndefined();
    expect(
      eventJsonLd({ ...event, start: '2026-05-01' }, 'https://hiroba.example/events/a/'),
    ).toBeUndefined();
  });

  it('names the day and the place when both are known', () => {
    expect(
      eventJsonLd(
        { ...event, start: '2026-05-01', place: 'オンライン' },
        'https://hiroba.example/events/a/',
      ),
    ).toMatchObject({ startDate: '2026-05-01', endDate: '2026-05-01' });
  });
});

it('a text cannot end the script element', () => {
  expect(serializeJsonLd({ name: '</script><b>' })).toBe('{"name":"\\u003c/script>\\u003cb>"}');
});

it('breadcrumbs hold absolute addresses', () => {
  expect(
    breadcrumbJsonLd([{ label: '拠点をさがす', href: '/hubs/' }], 'https://hiroba.example'),
  ).toMatchObject({ itemListElement: [{ position: 1, item: 'https://hiroba.example/hubs/' }] });
});
